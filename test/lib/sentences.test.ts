import { expect, test } from 'vitest'
import { sentencesIn } from './reading.ts'

const sentences = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end))

test.each<[string, string[]]>([
  ['Warga antre. Petugas datang!', ['Warga antre.', 'Petugas datang!']],
  ['Hubungi dr. Sari di Puskesmas. Gratis.', ['Hubungi dr. Sari di Puskesmas.', 'Gratis.']],
  ['Dibuka oleh Rina, S.Pd., M.M. di balai. Acara usai.', ['Dibuka oleh Rina, S.Pd., M.M. di balai.', 'Acara usai.']],
  [
    'Kantor di Jl. Melati No. 5 Kab. Sukamaju. Telp. 021-555 buka.',
    ['Kantor di Jl. Melati No. 5 Kab. Sukamaju.', 'Telp. 021-555 buka.'],
  ],
  [
    'Lihat hlm. 3 dan a.n. Bupati. Biaya Rp1.500.000. Pukul 09.00 WIB. Selesai.',
    ['Lihat hlm. 3 dan a.n. Bupati.', 'Biaya Rp1.500.000.', 'Pukul 09.00 WIB.', 'Selesai.'],
  ],
  ['Prof. Dr. Ir. H. Budi Utama hadir. Ia menyapa warga.', ['Prof. Dr. Ir. H. Budi Utama hadir.', 'Ia menyapa warga.']],
  ['Bawa KTP, KK, dll. ke loket. Terima kasih.', ['Bawa KTP, KK, dll. ke loket.', 'Terima kasih.']],
  ['Bawa KTP, KK, dll. Loket buka pagi.', ['Bawa KTP, KK, dll.', 'Loket buka pagi.']],
  ['1. Bawa KTP.\n2. Isi formulir.', ['1. Bawa KTP.', '2. Isi formulir.']],
  [
    'Warga RT. 03 antre di hal. 5. Beberapa hal. Lain lagi.',
    ['Warga RT. 03 antre di hal. 5.', 'Beberapa hal.', 'Lain lagi.'],
  ],
  [
    'Minum vitamin C. Warga sehat. Kata A. Rahman benar.',
    ['Minum vitamin C.', 'Warga sehat.', 'Kata A. Rahman benar.'],
  ],
  ['“Ayo ikut!” kata Lurah. “Kapan?” “Besok.”', ['“Ayo ikut!” kata Lurah.', '“Kapan?”', '“Besok.”']],
  ['Acara selesai.Kami pulang.', ['Acara selesai.', 'Kami pulang.']],
  ['Selesai.Kami pulang.', ['Selesai.', 'Kami pulang.']],
  ['Buka Senin (13/7/2026).Warga antre.', ['Buka Senin (13/7/2026).', 'Warga antre.']],
  [
    'Sejak Juli 2026.Warga antre. Naik 10%.Warga senang.',
    ['Sejak Juli 2026.', 'Warga antre.', 'Naik 10%.', 'Warga senang.'],
  ],
  ['Loket sudah buka. ”Silakan datang,” kata Lurah.', ['Loket sudah buka.', '”Silakan datang,” kata Lurah.']],
  ['Kata Lurah Budi.“Silakan datang.”', ['Kata Lurah Budi.', '“Silakan datang.”']],
  ['Kata Lurah, “Loket sudah buka.”Warga antre.', ['Kata Lurah, “Loket sudah buka.”', 'Warga antre.']],
  [
    '1.Bawa KTP. Kantor di Jl. Melati No. 5.Kel. Sukamaju.',
    ['1.Bawa KTP.', 'Kantor di Jl. Melati No. 5.Kel. Sukamaju.'],
  ],
  ['Tahun 2024. Anggaran naik. Angka 3.5 juta.', ['Tahun 2024.', 'Anggaran naik.', 'Angka 3.5 juta.']],
  ['Nah ... begitulah. Mari... Ayo!', ['Nah ... begitulah.', 'Mari...', 'Ayo!']],
  [
    'Prof.Dr.Ir. Sari Wulandari dan Plt. Camat hadir di Jl.Melati. Prof. Sari pulang.',
    ['Prof.Dr.Ir. Sari Wulandari dan Plt. Camat hadir di Jl.Melati.', 'Prof. Sari pulang.'],
  ],
  [
    'Usia min. 16 tahun, biaya Rp. 15rb. Hub. Wulan di Gd. Serbaguna. Info dong, min. Kapan buka?',
    ['Usia min. 16 tahun, biaya Rp. 15rb.', 'Hub. Wulan di Gd. Serbaguna.', 'Info dong, min.', 'Kapan buka?'],
  ],
  [
    'Balai di Lt. III se-Kec. Sukamaju. Suhu 31°C. Bawa topi.',
    ['Balai di Lt. III se-Kec. Sukamaju.', 'Suhu 31°C.', 'Bawa topi.'],
  ],
  [
    'Juara: 1. RT 04, 2. RT 09. Selamat, 12.03.2026. Usai.',
    ['Juara: 1. RT 04, 2. RT 09.', 'Selamat, 12.03.2026.', 'Usai.'],
  ],
  ['Pelaku (23 th.) ditangkap. Alasannya (lupa?) aneh.', ['Pelaku (23 th.) ditangkap.', 'Alasannya (lupa?) aneh.']],
  ['Assalamualaikum wr. wb. Selamat pagi.', ['Assalamualaikum wr. wb.', 'Selamat pagi.']],
  ['Terima kasih 🙏 Sampai jumpa! 🎉 Salam.', ['Terima kasih 🙏', 'Sampai jumpa! 🎉', 'Salam.']],
  ['Kuota 50 🙏🏻😊 Daftar, ya (gratis) 🎉 Ayo!', ['Kuota 50 🙏🏻😊', 'Daftar, ya (gratis) 🎉', 'Ayo!']],
  [
    '🎉 Ayo ke 📍 Balai RW, bawa 🧹 dan sapu: 🪣 Ember ada.',
    ['🎉 Ayo ke 📍 Balai RW, bawa 🧹 dan sapu: 🪣 Ember ada.'],
  ],
  ['Awas banjir‼️Air naik❗Cepat pergi ⁉️', ['Awas banjir‼️', 'Air naik❗', 'Cepat pergi ⁉️']],
  ['Vaksin gratis! 📍Balai warga. 😊🎉📞Telepon kami.', ['Vaksin gratis!', '📍Balai warga. 😊🎉', '📞Telepon kami.']],
  ['Baris satu\n.\n.\nBaris dua\n—————\n#Tag @akun', ['Baris satu', 'Baris dua']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})
