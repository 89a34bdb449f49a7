import { expect, test } from 'vitest'
import { type Asked, isPrivate } from './network.ts'

const page = 'http://127.0.0.1:4000'
const extension = 'chrome-extension://begiigjopejmdbfjlnfjhkppljeddebp'
const asked = (url: string, initiator: string, more: Partial<Asked> = {}): Asked => ({
  url,
  initiator,
  method: 'GET',
  ...more,
})

test.each([
  [true, asked(`${page}/instagram.html?open&visit=12`, 'not an origin')],
  [true, asked('http://cms.localhost:4000/editors.html?editor=lexical-rich&in=csp&', page)],
  [true, asked(`${page}/assets/instagram.js`, page)],
  [true, asked(`${extension}/popup.html?tab=3`, 'not an origin')],
  [
    true,
    asked('https://accounts.google.com/ListAccounts?json=standard', 'not an origin', {
      method: 'POST',
      upload_id: '0',
    }),
  ],
  [false, asked('https://accounts.google.com/ListAccounts?json=standard', extension)],
  [false, asked('https://example.com/', extension)],
  [false, asked('https://example.com/', 'not an origin')],
  [false, asked(`${page}/instagram.html?visit=warga dihimbau`, page)],
  [false, asked(`${page}/instagram.html?draft=dihimbau`, 'not an origin')],
  [false, asked(`${page}/instagram.html`, extension, { method: 'POST', upload_id: '0' })],
  [false, asked(`${page}/instagram.html`, page, { method: 'PUT' })],
  [false, asked('ws://127.0.0.1:4000/', page)],
])('%s: %j', (expected, one) => {
  expect(isPrivate(one)).toBe(expected)
})
