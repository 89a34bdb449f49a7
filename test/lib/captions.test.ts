import { expect, test } from 'vitest'
import { sentencesIn } from './reading.ts'

/**
 * Posts as offices write them; `|` stands where a sentence ends. Headings, items, labels, credits and sign-offs count as
 * sentences; tags, addresses alone in a line and spacers do not. Marks, quotes and emoji that close a sentence belong to it.
 */
const CAPTIONS: readonly string[] = [
  `PENGUMUMAN LIBUR PELAYANAN|

Pelayanan Kecamatan Mekarsari tutup pada Jumat, 20.03.2026.| Layanan dibuka lagi pada Senin, 23.03.2026, pukul 08.00 WIB.| Mohon maklum 🙏|

#Mekarsari #PelayananPublik`,

  `Halo, warga Tirtajaya!| Sudah cek tekanan darah bulan ini?| Yuk, mampir ke Puskesmas Tirtajaya, Jl. Kenanga No. 12, Kec. Tirtajaya.| dr. Ratna Dewi, Sp.P.D., siap membantu Anda.|`,

  `Waktu: Senin, 2 Maret 2026|
Pukul: 09.00 WIB s.d. selesai|
Tempat: Aula Kantor Lurah, Jl. Melati Gg. 3 No. 7|
.
.
#InfoWarga`,

  `Air PDAM di RW 04, RW 05, dan RW 07 mati hari ini.| Penyebabnya, pipa induk bocor di Jln. Pahlawan…| Petugas sedang memperbaikinya.| Perkiraan selesai pukul 17.00 WITA.|`,

  `Polsek Rawasari mengimbau warga agar waspada pencurian motor.|Kunci ganda kendaraan Anda.|Hubungi 110 jika melihat hal mencurigakan!|`,

  `Syarat membuat KIA:|
1. Fotokopi akta kelahiran.|
2. Fotokopi KK dan KTP orang tua.|
3. Pasfoto 2x3 (untuk anak di atas 5 tahun).|
Gratis, ya!| Jangan lewat calo.|`,

  `“Kami ingin anak-anak gemar membaca.”| Itulah pesan Camat Sukamaju, H. M. Syahrul, S.Sos., M.Si., saat membuka Pojok Baca.|`,

  `Kata Bu Lurah, “Sampah itu tanggung jawab kita bersama.”| Warga pun sepakat untuk bergantian ronda sampah.|`,

  `Yuk, vaksin rabies gratis 🐶🐱| Bawa hewan kesayanganmu ke Balai RW 02, ya 😊| Kuota hanya 50 ekor 🙏|`,

  `Selamat Hari Ibu 💐|
Terima kasih, Ibu, untuk semua doa dan pelukan ❤️|
#HariIbu #Perempuan`,

  `Info lengkap dan formulir ada di https://sukamaju.go.id/layanan.| Pendaftaran ditutup 31 Maret 2026.|`,

  `Bayar PBB makin mudah!!| Bisa lewat bank, kantor pos, minimarket, dll.| Denda dihapus sampai 30.06.2026.|`,

  `Biaya uji air hanya Rp1.500,00 per liter.| Bandingkan dengan air galon yang Rp6.000,00.| Hemat, kan?!|`,

  `Razia masker?| Bukan.| Hari ini petugas membagikan masker gratis di Ps. Kliwon, lho...| Sudah kebagian belum?|`,

  `Telah dibuka pendaftaran Duta Genre 2026:|
✅ Usia min. 16 tahun, maks. 22 tahun|
✅ Belum menikah|
✅ Berdomisili di Kab. Tirtajaya|
Daftar di bit.ly/dutagenre2026 sebelum 5 April.| Ayo ikut!|`,

  `Turut berdukacita atas wafatnya Bapak Drs. H. Suparman bin Karto (mantan Kepala Desa Mekarsari).| Semoga husnulkhatimah.| Amin.|`,

  `Tahukah kamu?| Stunting bisa dicegah sejak remaja putri.| Caranya: minum tablet tambah darah, makan bergizi, dan tidur cukup.|`,

  `Kegiatan dihadiri oleh Kapolsek AKP Dwi Hartono, S.H., Danramil Kapt. Inf. Joko S., dan Ketua TP PKK Ny. Endang.| Acara berjalan tertib.|`,

  `Samsat Keliling Polres Tirtajaya hari ini di halaman kantor kecamatan.| Buka pukul 08.30–11.30 WIB.| Surat kuasa a.n. pemilik wajib dibawa.|`,

  `Hati-hati penipuan!| Petugas PDAM tidak pernah meminta kode OTP.| Kalau ada yang meminta, tutup saja teleponnya.| Lapor ke 112.|`,

  `Musrenbang Kelurahan Rawasari Tahun 2026|
Hari/tanggal: Kamis, 12.02.2026|
Acara: musyawarah, tanya jawab, dll.|
Narahubung: Sdri. Wulan (0812-0000-1234)|`,

  `WASPADA DBD!| LAKUKAN 3M PLUS|
Kuras, tutup, dan daur ulang.| Plusnya?| Jangan menggantung pakaian terlalu lama.|`,

  `Pemkab membagikan 1.200 paket sembako.| 400 paket untuk Kec. Sukamaju, 800 paket untuk Kec. Tirtajaya.| Semua gratis.|`,

  `Jumlah peserta tahun lalu 150.| Tahun ini naik jadi 210.| Luar biasa 👏👏|`,

  `Jadwal donor darah:|
📅 Sabtu, 14 Maret 2026|
⏰ 08.00–12.00 WIB|
📍 Gd. PMI Lt. 2, Jl. A. Yani No. 45|
Membawa kartu donor, ya, Kak.|`,

  `Assalamualaikum wr. wb.|
Diberitahukan kepada seluruh warga RT. 05 bahwa kerja bakti diadakan pada Minggu, 8 Maret 2026.| Harap membawa alat kebersihan masing-masing.| Wassalamualaikum wr. wb.|`,

  `Demikian pengumuman ini.| Atas perhatiannya, terima kasih.|

Hormat kami,|
Lurah Rawasari|

ttd.|

Siti Aminah, S.STP., M.A.P.|`,

  `Apa itu ODHA?| ODHA adalah orang dengan HIV/AIDS.| Mereka tetangga kita juga … jauhi virusnya, bukan orangnya.|`,

  `Hasil lomba kebersihan: Juara I RT 03, Juara II RT 01, Juara III RT 06.| Selamat kepada para pemenang! 🎉🎉|`,

  `Maret adalah bulan vitamin A.| Bawa balita ke posyandu, ya, Bunda.| Petugas menunggu 😍|`,

  `Hoaks!| Surat edaran yang beredar di WhatsApp bukan dari Disdik.| Cek faktanya di akun resmi kami, @disdik.tirtajaya.| Jangan asal sebar.|`,

  `Sobat tertib,|
SIM mati?| Jangan panik.|
Perpanjang lewat SIM Keliling.| Hub. 0812-0000-4321.|
___________
#PolsekRawasari #Presisi`,

  `Mulai 1 April 2026, loket pindah ke Lt. 2 Gedung B.| Warga bisa naik lift.|`,

  `Waspada angin kencang ⚠️| Hindari berteduh di bawah pohon ⛔| Simpan nomor darurat BPBD: 0812-0000-1234 📞|`,

  `Kerja bakti RW 09 kemarin seru banget, lho...| Bapak-bapaknya kompak, ibu-ibunya masak soto, anak-anaknya... ikut menyapu!| Mantap 💪|`,

  `Poli gigi tutup sementara (drg. Lina cuti).| Buka lagi tgl. 16 Maret 2026.| Untuk keadaan darurat, silakan ke RSUD.|`,

  `Siapa yang belum rekam KTP-el?| Angkat tangan 🙋🙋‍♀️| Besok mobil keliling hadir di SMAN 2.| Jangan lupa membawa fotokopi KK.|`,

  `Alhamdulillah, 98,5% balita sudah ditimbang.| Terima kasih, kader!| Kalian luar biasa!!!|
—
Tim Gizi Puskesmas Rawasari|
—
#KaderHebat`,

  `Bupati: “Jangan ada lagi pungli.| Laporkan kalau ada!”|`,

  `“Kapan bantuan cair?” tanya seorang warga.| “Minggu depan,” jawab Pak Camat.| “Mohon bersabar, ya.”|`,

  `Perhatian❗| Jalan Sudirman ditutup total mulai pukul 06.00 s.d. 10.00 WIB.| Gunakan jalur alternatif: Jl. Veteran–Jl. Gatot Subroto.|`,

  `PERHATIAN!!!| PIPA INDUK DI JL. MERDEKA BOCOR.| PERBAIKAN SAMPAI PKL. 20.00 WIB.|`,

  `Ini dia pemenangnya 👇|
🥇 RT 02|
🥈 RT 07|
🥉 RT 01|
Selamat, ya!| #LombaKampung #RawasariJuara`,

  `Buka puasa bersama anak yatim di Masjid Al-Ikhlas, Ds. Mekarsari, berlangsung khidmat.| K.H. Ahmad Fauzi memberi tausiah.| Semoga berkah 🤲|`,

  `Imunisasi itu|
- aman;|
- gratis;|
- halal.|
Ayah dan Bunda masih ragu?| Tanya kami di kolom komentar.|`,

  `No. antrean bisa diambil lewat aplikasi.| Tidak perlu datang subuh-subuh lagi, kan?|
•
•
#AntreanDaring`,

  `Tarif parkir motor Rp2.000.| Mobil Rp5.000.| Lebih dari itu?| Laporkan!|`,

  `Sekda Ir. R. Bambang W., M.M., meninjau Ps. Induk.| "Harga cabai mulai turun," ujarnya.|`,

  `Kegiatan ini didanai APBD T.A. 2026.| Nilainya Rp 1,2 miliar.| Pelaksana: CV. Karya Mandiri.|`,

  `Selamat dan sukses atas pelantikan Bapak Dr. H. Yusuf Maulana, S.T., M.T. sebagai Kepala Dinas PUPR.| Semoga amanah.|`,

  `Masih ada waktu!| Pendaftaran siswa baru diperpanjang s.d. 30 Juni 2026 pkl. 15.00 WIB.| Cek di www.disdik.tirtajaya.go.id!| Ingat: gratis.|`,

  `Ayo donor darah 🩸| Setetes darahmu sangat berarti bagi mereka.|`,

  `Banjir di Kp. Baru sudah surut.| 15 KK masih mengungsi di SDN 1.| Dapur umum tetap buka.|

📸 @humas.tirtajaya`,

  `Lurah Rawasari bersama Aipda Rudi H. meninjau lokasi longsor di RT. 2 RW. 8.| Tidak ada korban jiwa.|
Foto: Dok. Humas Kec. Rawasari|`,

  `Besok libur, lusa buka.| Catat, ya, Bun!!| Sampai jumpa~|`,

  `Gempa M5,2 terasa di Kab. Tirtajaya pukul 03.14.22 WIB.| Tidak berpotensi tsunami.| Tetap tenang, jangan percaya isu.| Info resmi hanya dari BMKG ✅|`,

  `Vaksin penguat gratis!| 📍Puskesmas Sukamaju| ⏰ Senin–Rabu, 08.00–11.00 WIB| 📞 0812-0000-5678|`,

  `Kenapa harus cuci tangan pakai sabun? 🤔| Karena banyak penyakit menular lewat tangan! 😱| Yuk, biasakan 6 langkah cuci tangan 🧼|`,

  `Terima kasih atas kehadiran Bapak/Ibu/Sdr. sekalian.| Sampai bertemu pada kegiatan berikutnya, insyaallah.| #SalamSehat #GERMAS`,

  `1️⃣ Siapkan KTP.|
2️⃣ Buka aplikasi SIPANDU, lalu pilih menu “Daftar”.|
3️⃣ Unggah foto (maks. 2 MB).|
a) Format JPG atau PNG.|
b) Wajah terlihat jelas.|
Selesai 👍| Gampang, kan?|`,
]

/** The text without its marks, and where they stood. */
function unmarked(caption: string): { text: string; ends: number[] } {
  const parts = caption.split('|')
  const text = parts.join('')
  let at = 0
  const ends = parts.slice(0, -1).map((part) => (at += part.length))
  return { text, ends }
}

const marked = (text: string, ends: readonly number[]) =>
  [0, ...ends].map((start, i) => text.slice(start, ends[i])).join('|')

test('sentences of captions end where people end them', () => {
  let right = 0
  let expected = 0
  let found = 0
  const wrong: string[] = []
  for (const caption of CAPTIONS) {
    const { text, ends } = unmarked(caption)
    const guesses = sentencesIn(text).map(({ end }) => end)
    right += guesses.filter((end) => ends.includes(end)).length
    expected += ends.length
    found += guesses.length
    if (`${guesses}` !== `${ends}`) wrong.push(marked(text, guesses))
  }
  const f1 = (2 * right) / (expected + found)
  expect(CAPTIONS).toHaveLength(60)
  expect(f1, `read otherwise:\n\n${wrong.join('\n\n')}\n`).toBeGreaterThanOrEqual(0.97)
})
