import { expect, test } from 'vitest'
import { nameOf } from '../../extension/editors/eligible.ts'
import { hostOf, isOf, patternOf } from '../../extension/site.ts'

test.each([
  ['https://sukamaju.example/wp-admin/post.php?post=1', 'https://sukamaju.example/*'],
  ['http://cms.sukamaju.example:8080/', 'http://cms.sukamaju.example/*'],
  ['https://chromewebstore.google.com/detail/lugas', undefined],
  ['https://addons.mozilla.org/id/firefox/', undefined],
  ['chrome://settings', undefined],
  ['about:blank', undefined],
  ['file:///draf.html', undefined],
  ['tidak ada', undefined],
  [undefined, undefined],
])('%s is asked for as %s', (url, pattern) => {
  expect(patternOf(url)).toBe(pattern)
})

test.each([
  ['https://sukamaju.example/berita', 'sukamaju.example'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['about:blank', ''],
  [undefined, ''],
])('%s is of the host “%s”', (url, host) => {
  expect(hostOf(url)).toBe(host)
})

test.each([
  ['https://sukamaju.example/berita', 'Sukamaju.example', true],
  ['http://sukamaju.example:8080/', 'sukamaju.example', true],
  ['http://sukamaju.example:8080/', 'sukamaju.example:8080', true],
  ['http://sukamaju.example:8080/', 'sukamaju.example:8081', false],
  ['https://www.sukamaju.example/', 'sukamaju.example', false],
  ['about:blank', 'sukamaju.example', false],
  [undefined, '', false],
])('%s is of what a policy calls “%s”: %s', (url, host, isMeant) => {
  expect(isOf(url, host)).toBe(isMeant)
})

const element = (tagName: string, attributes: Readonly<Record<string, string>>): HTMLElement =>
  ({
    tagName,
    id: attributes.id ?? '',
    getAttribute: (name: string) => attributes[name] ?? null,
  }) as unknown as HTMLElement

test.each([
  ['TEXTAREA', { name: 'excerpt', id: 'excerpt-7' }, 'textarea excerpt'],
  ['INPUT', { id: 'acf-field_12' }, 'input acf-field_#'],
  ['DIV', { id: 'tinymce', role: 'textbox' }, 'editor tinymce'],
  ['DIV', { id: ':r1a:', role: 'textbox' }, 'editor textbox'],
  ['P', { id: 'block-3b241101-e2bb-4255-8caf-4136c566a962', role: 'document' }, 'editor document'],
  ['DIV', { 'aria-label': 'Apa yang Anda pikirkan?' }, 'editor'],
])('<%s> with %o is remembered as “%s”', (tag, attributes, name) => {
  expect(nameOf(element(tag, attributes))).toBe(name)
})
