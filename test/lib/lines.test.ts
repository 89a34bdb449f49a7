import { expect, test } from 'vitest'
import type { LineClass } from '../../lib/types.ts'
import { lineClassesIn } from './reading.ts'

test.each<[string, LineClass]>([
  ['Loket buka setiap hari kerja.', 'prose'],
  ['- bawa KTP asli', 'item'],
  ['• Fotokopi KK', 'item'],
  ['1. Datang ke loket', 'item'],
  ['b) isi formulir', 'item'],
  ['✅ Isi formulir daring', 'item'],
  ['PENGUMUMAN LIBUR LAYANAN', 'heading'],
  ['Jadwal Layanan Keliling Sukamaju', 'heading'],
  ['Waktu: Senin, 3 Maret 2025', 'label'],
  ['📍Tempat : Balai Warga', 'label'],
  ['https://sukamaju.go.id', 'label'],
  ['Catatan: warga diminta datang lebih awal karena petugas hanya melayani lima puluh orang setiap hari.', 'prose'],
  ['Foto: Humas Sukamaju', 'credit'],
  ['📸 @kelurahan.sukamaju', 'tags'],
  ['Dok. Humas Sukamaju', 'credit'],
  ['Salam sehat', 'sign-off'],
  ['Hormat kami, Lurah Sukamaju', 'sign-off'],
  ['#SukamajuBersih #Gotong_Royong', 'tags'],
  ['@kelurahan.sukamaju', 'tags'],
  ['.', 'spacer'],
  ['———', 'spacer'],
  ['✨✨✨', 'spacer'],
])('%s is %s', (text, expected) => {
  expect(lineClassesIn(text)).toEqual([expected])
})
