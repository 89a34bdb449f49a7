import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const lists = {
  official: ['go.id', 'desa.id', '.mil.id', 'ac.id', 'sch.id', 'pln.co.id'],
  shorteners: ['bit.ly', 's.id'],
  'service-words': ['bansos', 'bpjs', 'pln', 'cpns', 'kemensos'],
  cheap: ['xyz', '.site', 'click'],
}
const reasons = (text: string) => markedIn('link', text, { lists }).map((one) => `${one.slots.reason}: ${one.text}`)

test.each<[string, string[]]>([
  ['Daftar di https://sukamaju-go-id.com/daftar.', ['look-alike: https://sukamaju-go-id.com/daftar']],
  ['Daftar di sukamajugoid.com', ['look-alike: sukamajugoid.com']],
  ['Daftar di https://sukamaju.go.id.cek.com', ['look-alike: https://sukamaju.go.id.cek.com']],
  ['Daftar di https://go.id.cek.xyz', ['look-alike: https://go.id.cek.xyz']],
  ['Daftar di https://sukamaju.gov-id.net', ['look-alike: https://sukamaju.gov-id.net']],
  ['Cek kernensos.com', ['look-alike: kernensos.com']],
  ['Cek https://cek-bans0s.net/a', ['look-alike: https://cek-bans0s.net/a']],
  ['Cek kemenses.id', ['look-alike: kemenses.id']],
  ['Cek kemensoss.com', ['look-alike: kemensoss.com']],
  ['Cek kmensos.com', ['look-alike: kmensos.com']],
  ['Buka http://103.12.3.4/bantuan', ['ip-address: http://103.12.3.4/bantuan']],
  ['Buka http://103.12.3.4:8080', ['ip-address: http://103.12.3.4:8080']],
  ['Buka http://[2001:db8::1]/a', ['ip-address: http://[2001:db8::1]/a']],
  ['Buka http://1728840452/', ['ip-address: http://1728840452/']],
  ['Buka https://xn--sukamju-9za.com', ['punycode: https://xn--sukamju-9za.com']],
  ['Buka https://sukаmaju.com', ['punycode: https://sukаmaju.com']],
  ['Buka https://sukamaju.go.id@lain.com/a', ['user-at-host: https://sukamaju.go.id@lain.com/a']],
  ['Buka https://sukаmaju.go.id/bansos', ['punycode: https://sukаmaju.go.id/bansos']],
  ['Cek https://cek-bansos.com', ['service-word: https://cek-bansos.com']],
  ['Cek bpjsgratis.com/daftar', ['service-word: bpjsgratis.com/daftar']],
  ['Cek pln-diskon.com', ['service-word: pln-diskon.com']],
  ['Cek https://bansos.xyz', ['service-word: https://bansos.xyz']],
  ['Lihat https://sukamaju.xyz', ['cheap: https://sukamaju.xyz']],
  ['Lihat SUKAMAJU.SITE', ['cheap: SUKAMAJU.SITE']],
  ['Isi bit.ly/sukamaju', ['shortener: bit.ly/sukamaju']],
  ['Isi https://www.s.id/sukamaju', ['shortener: https://www.s.id/sukamaju']],
  ['Unduh https://sukamaju.com/undangan.apk', ['apk: https://sukamaju.com/undangan.apk']],
  ['Unduh https://sukamaju.com/undangan.APK?a=1', ['apk: https://sukamaju.com/undangan.APK?a=1']],
])('marks in “%s”', (text, expected) => {
  expect(reasons(text)).toEqual(expected)
})

test.each([
  'Buka https://sukamaju.go.id/bansos.',
  'Buka https://bansos.sukamaju.go.id',
  'Buka sukamaju.desa.id, ya',
  'Buka https://goid.sukamaju.go.id',
  'Buka https://www.pln.co.id/tarif',
  'Buka https://sukamaju.go.id👉 sekarang',
  'Buka https://SUKAMAJU.GO.ID:443/a',
  'Tonton https://tiktok.com/@sukamaju',
  'Tulis ke info@sukamaju.xyz',
  'Buka https://explnd.com',
  'Buka https://bpjt.com',
  'Buka https://bansa.com',
  'Buka https://kemensas.go.id',
  'Buka https://sukamaju.com/apk/daftar',
  'Buka https://sukamaju.com/?file=a.apk',
  'Buka https://contoh.com/bit.ly',
  'Buka https://abit.ly/a',
  'Buka https://sukamaju.com/kantor.go.id.html',
  'Tanpa tautan: bansos, pln.',
])('leaves alone: %s', (text) => {
  expect(reasons(text)).toEqual([])
})
