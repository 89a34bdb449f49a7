import { describe, expect, test } from 'vitest'
import { shippedLanguages, shippedPacks } from '../../lib/cli/packs.ts'
import { createReviewer } from '../../lib/index.ts'

/** Kinds of post are told from their words; better none than a wrong one, because advice goes by the kind. */

const packs = shippedPacks()
const reviewer = createReviewer({ packs, languages: shippedLanguages() })

test.each<[string | null, string]>([
  [
    'event',
    'Posyandu Melati RW 03\nHari/tanggal: Rabu, 11 Maret 2026\nPukul: 08.00–10.00 WIB\nTempat: Balai RW 03, Kelurahan Sukamaju\nBawa buku KIA, ya, Bu.',
  ],
  [
    'event',
    'Yuk ikut donor darah di Puskesmas Mekarjati, Sabtu, 14 Maret 2026, pukul 08.00 WIB. Peserta mendapat paket makanan.',
  ],
  ['event', 'Pasar murah akan digelar di halaman Kantor Kecamatan Sukamaju. Warga cukup membawa KTP.'],
  ['event', 'Hadirilah pengajian akbar di Masjid Al-Ikhlas. Terbuka untuk umum.'],
  [
    'event',
    'Lomba mewarnai untuk anak TK! Pendaftaran dibuka sampai 5 April 2026 di kantor kelurahan. Kuota 50 peserta, gratis.',
  ],
  [
    'event',
    'Kelurahan Sukamaju mengundang warga untuk kerja bakti membersihkan selokan pada Minggu, 8 Maret 2026 mulai pukul 07.00 WIB di RW 05.',
  ],
  ['event', 'Saksikan wayang kulit semalam suntuk di alun-alun. Gratis!'],
  [
    'event',
    'Pelatihan menjahit untuk ibu rumah tangga akan diselenggarakan Dinas Tenaga Kerja mulai 6 April 2026. Daftar di loket 3.',
  ],
  ['event', 'Puskesmas Keliling besok datang ke RW 02. Yuk datang, cek tensi dan gula darah gratis.'],
  ['event', 'Catat tanggalnya! Festival Durian Mekarjati, 18–19 April 2026 di Lapangan Desa.'],
  ['service', 'Pelayanan Puskesmas Mekarjati tutup pada 20–22 Maret 2026 (libur Idulfitri). IGD tetap buka 24 jam.'],
  [
    'service',
    'Jadwal pelayanan KTP-el keliling minggu ini: Senin di Kelurahan Sukamaju, Selasa di Kelurahan Mekarjati, pukul 09.00–12.00 WIB. Bawa KK asli.',
  ],
  [
    'service',
    'Pemberitahuan gangguan aliran air. Perbaikan pipa di Jalan Kenanga membuat aliran air ke Perumahan Griya Asri terhenti pada Kamis, 5 Maret 2026, pukul 22.00–04.00 WIB. Info: 0274 555123.',
  ],
  [
    'service',
    'Mau membuat akta kelahiran? Syaratnya: surat keterangan lahir, KK, dan KTP orang tua. Gratis. Datang ke loket 2 Kantor Kelurahan Sukamaju, Senin–Jumat pukul 08.00–14.00 WIB.',
  ],
  ['service', 'Pembayaran PBB kini bisa lewat aplikasi bank dan kantor pos.'],
  [
    'service',
    'Halo pelanggan PDAM! Pembayaran rekening air kini dapat dilakukan secara daring. Simak caranya di gambar.',
  ],
  ['service', 'Jam layanan imunisasi di Puskesmas Mekarjati: Selasa dan Kamis, 08.00–11.00 WIB. Bawa buku KIA.'],
  [
    'service',
    'Jalan Merdeka ditutup untuk perbaikan gorong-gorong mulai Senin, 9 Maret 2026. Penutupan jalan berlangsung dua minggu. Kendaraan dialihkan lewat Jalan Melati.',
  ],
  ['service', 'Layanan pengaduan jalan rusak: kirim foto dan lokasi ke WhatsApp 0812 0000 1234.'],
  [
    'service',
    'Pendaftaran pasien rawat jalan RSUD Mekarjati sekarang lewat aplikasi. Loket tetap melayani pasien lansia.',
  ],
  [
    'warning',
    'Peringatan dini cuaca: hujan lebat dan angin kencang berpotensi terjadi di Kecamatan Sukamaju malam ini pukul 19.00–22.00 WIB (BMKG, 3 Maret 2026, 16.00). Hindari berteduh di bawah pohon.',
  ],
  ['warning', 'Waspada banjir! Tinggi air Sungai Jati terus naik.'],
  [
    'warning',
    'Kasus DBD di Kelurahan Sukamaju naik menjadi 14 dalam dua minggu (Dinkes, 2 Maret 2026). Kuras bak mandi dan tutup tempat air. Demam lebih dari dua hari? Segera ke puskesmas.',
  ],
  ['warning', 'Status siaga! Warga di bantaran Sungai Jati diminta segera mengungsi ke SDN 2 Mekarjati.'],
  ['warning', 'Hati-hati longsor di jalur Mekarjati–Sukamaju setelah hujan deras.'],
  [
    'appeal',
    'Dinas Lingkungan Hidup mengimbau warga tidak membakar sampah di pekarangan karena asapnya memicu sesak napas.',
  ],
  ['appeal', 'Imbauan: pastikan kompor dan listrik mati sebelum mudik.'],
  ['appeal', 'Mari hemat air. Jangan biarkan keran menetes semalaman. Satu keran bocor membuang 30 liter sehari.'],
  ['appeal', 'Ayo pilah sampah dari rumah! Pastikan sampah dapur terpisah dari plastik.'],
  ['appeal', 'Jangan parkir di trotoar. Gunakan lahan parkir yang tersedia agar pejalan kaki aman.'],
  [
    'promotion',
    'Yuk berkunjung ke Air Terjun Jati Indah! Tiket masuk Rp10.000, buka setiap hari pukul 07.00–17.00 WIB.',
  ],
  ['promotion', 'Ayo belanja kopi Mekarjati, produk UMKM kelurahan kita. Pesan lewat @kopimekarjati.'],
  ['promotion', 'Liburan ke mana? Mari jelajahi kampung batik Sukamaju. Kulinernya juga khas.'],
  [
    'results',
    'Pengumuman hasil seleksi tenaga kesehatan kontrak RSUD Mekarjati. Daftar peserta yang lulus ada di rsud.mekarjati.go.id. Masa sanggah 3–5 Maret 2026.',
  ],
  ['results', 'Para pemenang lomba kebersihan RW:\nJuara 1: RW 05\nJuara 2: RW 02\nJuara 3: RW 07'],
  ['results', 'Selamat kepada peserta yang lolos seleksi Paskibraka Kabupaten Sukamaju 2026!'],
  ['personnel', 'Selamat bertugas, Bapak Arman Setiadi! Beliau dilantik sebagai Camat Sukamaju pada 2 Maret 2026.'],
  ['personnel', 'Serah terima jabatan Kepala Puskesmas Mekarjati dari dr. Rina Lestari kepada dr. Bayu Prakoso.'],
  [
    'vacancy',
    'Lowongan kerja di Puskesmas Mekarjati: satu apoteker. Syarat: lulusan S-1 farmasi. Kirim lamaran ke kantor puskesmas paling lambat 6 April 2026.',
  ],
  [
    'vacancy',
    'Info loker! Perumda Tirta Kenanga mencari dua teknisi pipa. Kualifikasi: lulusan SMK. Kirim CV ke kantor pusat sebelum 30 Juni 2026.',
  ],
  [
    'vacancy',
    'RSUD Mekarjati membuka penerimaan tenaga perawat kontrak. Formasi: lima orang. Pelamar mendaftar di loket 4 sampai 12 Juni 2026.',
  ],
  [
    'event',
    'Yuk datang ke job fair Kecamatan Sukamaju, 10 Juni 2026 pukul 08.00 WIB. Ada 300 lowongan kerja, bawa CV.',
  ],
  [
    'debunk',
    '[HOAKS] Lowongan kerja yang mengatasnamakan RSUD Mekarjati itu palsu. Kami tidak pernah meminta biaya pelamar.',
  ],
  [
    'results',
    'Pengumuman hasil rekrutmen tenaga kebersihan. Pelamar yang dinyatakan lulus tercantum di papan pengumuman.',
  ],
  [null, 'Dinas Perhubungan menyusun kajian tentang kecelakaan yang ditangani petugas di Jalan Raya Sukamaju.'],
  [null, 'Prakiraan BMKG: cuaca Sukamaju cerah berawan, hujan diperkirakan baru turun pekan depan.'],
  ['commemoration', 'Hari Kesehatan Nasional diperingati setiap 12 November. Tahun ini temanya tentang udara bersih.'],
  ['commemoration', 'Hari ini kita memperingati Hari Ibu. Maknanya melampaui bunga dan ucapan.'],
  ['greeting', 'Selamat Hari Raya Idulfitri 1447 H. Mohon maaf lahir dan batin.'],
  ['greeting', 'Segenap jajaran Perumda Air Minum Mekarjati mengucapkan selamat Tahun Baru 2026.'],
  ['greeting', 'Dirgahayu Kabupaten Sukamaju ke-210!'],
  [
    'greeting',
    'Turut berduka cita atas wafatnya Ibu Siti Aminah, kader posyandu RW 04. Semoga keluarga diberi ketabahan.',
  ],
  [
    'reply',
    'Terima kasih atas laporannya, Kak. Lubang di Jalan Melati akan ditambal paling lambat Jumat, 6 Maret 2026. Perkembangannya di WhatsApp 0812 0000 1234.',
  ],
  [
    'reply',
    'Menanggapi keluhan tentang air keruh di Griya Asri, kami mohon maaf atas ketidaknyamanannya. Tim sedang menguras pipa.',
  ],
  ['reply', 'Terima kasih atas masukan Bapak/Ibu. Akan kami tindak lanjuti.'],
  [
    'debunk',
    '[HOAKS] Pesan tentang bantuan Rp600.000 dari Dinas Sosial tidak benar. Kami tidak pernah meminta data lewat WhatsApp.',
  ],
  ['debunk', 'Klarifikasi: akun “CS PDAM Mekarjati” itu palsu dan bukan dari kami. Abaikan dan laporkan.'],
  [
    'incident',
    'Kebakaran terjadi di Pasar Mekarjati, Selasa (3/3/2026) pukul 02.15 WIB. Api dipadamkan pukul 04.00 WIB oleh enam unit damkar. Tidak ada korban jiwa.',
  ],
  ['incident', 'Pohon tumbang menimpa dua rumah di RW 06 Kelurahan Sukamaju. Petugas BPBD sedang menangani.'],
  ['incident', 'Dua mobil terlibat kecelakaan di Jalan Raya Sukamaju. Satu korban dievakuasi ke RSUD Mekarjati.'],
  [
    'report',
    'Puskesmas Mekarjati melaksanakan penyuluhan gizi di SDN 2 Mekarjati, Rabu (4/3/2026). Sebanyak 120 siswa belajar membaca label makanan.',
  ],
  ['report', 'Lurah Sukamaju memimpin apel pagi pegawai kelurahan. Kegiatan berjalan lancar.'],
  [null, 'Tim PDAM Mekarjati meninjau perbaikan pipa di Jalan Kenanga. Aliran air ke 300 pelanggan kembali normal.'],
  ['report', 'Bupati Sukamaju menyerahkan 40 kursi roda kepada warga lansia di Pendopo, Kamis (5/3/2026).'],
  [null, 'Tahukah kamu? Air mendidih pada suhu yang lebih rendah di gunung.'],
  [null, 'Lima manfaat jalan kaki: jantung lebih sehat, tidur lebih nyenyak, dan hati lebih tenang.'],
  [null, 'Batik Sukamaju lahir pada abad ke-18. Motifnya meniru daun jati.'],
  [null, 'Foto: matahari terbit di Bukit Jati.'],
  [
    'service',
    'INFO LAYANAN 📢\nHalo Sobat Sehat! Mulai Senin, 4 Mei 2026, pendaftaran Puskesmas Melati pindah ke gedung baru (samping aula). Loket buka 07.30 sampai 12.00. Jangan lupa kartu BPJS, ya.\n#PuskesmasMelati',
  ],
  [
    'service',
    'Air mati di RW 07 dan RW 08 hari ini karena pompa rusak. Teknisi sedang bekerja, perkiraan menyala lagi pukul 15.00 WIB. Mohon maaf, Pelanggan.',
  ],
  ['service', 'Urus Kartu Identitas Anak sekarang tinggal unggah foto akta dan KK. Gratis, jadi dalam tiga hari.'],
  ['service', 'Libur Hari Buruh: kantor Kelurahan Kenanga tutup Jumat, 1 Mei 2026. Buka lagi Senin.'],
  [
    'service',
    'Bapak dan Ibu, bayar PBB bisa di bank mana saja sebelum 30 September. Lewat tanggal itu kena denda 2 persen per bulan.',
  ],
  [
    'service',
    'Kabar baik untuk pelanggan! Perumda Tirta Kenanga membuka loket malam sampai pukul 20.00 WIB di Pasar Baru setiap Selasa.',
  ],
  ['service', 'Posyandu lansia RW 04 buka Kamis pagi di rumah Bu RT. Timbang, cek gula darah, senam bareng.'],
  ['service', 'Truk sampah tidak beroperasi besok. Simpan dulu sampah Bapak Ibu di rumah.'],
  ['event', 'Yuk ramaikan karnaval 17-an Kelurahan Kenanga! Start Balai Warga pukul 07.00, Minggu, 16 Agustus 2026.'],
  [
    'event',
    'Khitanan massal gratis untuk 100 anak, 20 Juni 2026 di Puskesmas Melati. Daftar ke kader RW masing-masing.',
  ],
  [
    'event',
    'Webinar “Cegah Stunting dari Dapur” bersama dr. Lintang, Rabu, 10 Juni 2026 pukul 13.00 WIB lewat Zoom. Tautan di bio.',
  ],
  ['event', 'Malam ini nonton bareng final sepak bola di aula kelurahan. Gratis kopi!'],
  [
    'warning',
    'Gunung Sirna naik ke level Siaga sejak Senin, 1 Juni 2026 pukul 06.00 WIB (PVMBG). Jangan beraktivitas dalam jarak 4 km dari kawah.',
  ],
  ['warning', 'Hujan deras dan angin kencang diperkirakan sampai malam. Hati-hati di jalan, warga Kenanga.'],
  [
    'warning',
    'Ada 3 kasus leptospirosis di Kelurahan Kenanga minggu ini. Pakai sepatu bot saat membersihkan selokan dan segera ke puskesmas bila demam.',
  ],
  ['appeal', 'Warga diimbau tidak menyalakan petasan selama Ramadan.'],
  ['appeal', 'Sayangi sungai kita. Jangan buang popok ke Kali Kenanga.'],
  [
    'report',
    'Camat Kenanga membuka pelatihan membuat kue bagi ibu-ibu PKK, Selasa (2/6/2026). Dua puluh peserta langsung praktik.',
  ],
  ['report', 'Pak Lurah bersama Babinsa dan Bhabinkamtibmas melaksanakan monitoring wilayah. Situasi aman terkendali.'],
  ['report', 'Rapat koordinasi persiapan Iduladha di Aula Kecamatan. Hadir Camat, Kapolsek, dan Danramil.'],
  [
    'incident',
    'Telah terjadi tanah longsor di Kampung Cadas, Senin (1/6/2026) sekitar pukul 20.00 WIB. Tiga rumah rusak, warga mengungsi ke masjid. BPBD membuka dapur umum.',
  ],
  ['reply', 'Halo Kak Dina, terima kasih atas laporannya. Lampu di Gang Mawar sudah kami ganti tadi siang.'],
  ['reply', 'Baik, Kak. Laporannya sudah kami teruskan.'],
  [
    'debunk',
    'HOAKS! Beredar tautan pendaftaran bansos mengatasnamakan Dinas Sosial Kenanga. Itu tidak benar. Kami tidak pernah membuka pendaftaran lewat tautan. Abaikan dan laporkan ke 112.',
  ],
  ['greeting', 'Selamat Iduladha 1447 H. Semoga kurban kita diterima. Keluarga besar Puskesmas Melati.'],
  ['commemoration', '5 Juni, Hari Lingkungan Hidup Sedunia. Mari rawat bumi.'],
  [
    'results',
    'Hasil lomba kampung bersih: juara pertama RW 03, kedua RW 09, ketiga RW 01. Piala diserahkan saat apel Senin.',
  ],
])('%s: %s', (kind, text) => {
  expect(reviewer.review(text).kind).toBe(kind)
})

const asked = (text: string, options = {}) =>
  reviewer.review(text, options).findings.filter(({ ruleId }) => ruleId.startsWith('completeness/'))

const BARE: Readonly<Record<string, string>> = {
  event: 'Hadirilah pengajian akbar!',
  service: 'Jam layanan berubah.',
  warning: 'Waspada banjir!',
  reply: 'Terima kasih atas laporannya.',
}

describe.each(Object.entries(BARE))('what a post of kind %s owes', (kind, text) => {
  test('is asked of posts, as findings about the whole draft', () => {
    const findings = asked(text)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every(({ span, suggestions }) => span === null && suggestions.length === 0)).toBe(true)
  })
  test.each(['title', 'comment', 'message'] as const)('is not asked of a %s', (surface) => {
    expect(asked(text, { surface })).toEqual([])
  })
  test('goes by the kind that is told', () => {
    expect(asked(text, { kind: 'greeting' })).toEqual([])
    expect(asked('Jadwalnya berubah.', { kind }).length).toBeGreaterThan(0)
  })
})

test.each(['greeting', 'commemoration', 'debunk', 'unknown'])('a post of kind %s is asked for nothing', (kind) => {
  expect(asked('Kabar dari kelurahan, dilihat besok.', { kind }).map(({ span }) => span)).not.toContain(null)
})

test('rules name kinds that there are', () => {
  const kinds = new Set(packs.flatMap((pack) => Object.keys(pack.kinds ?? {})))
  const named = packs.flatMap((pack) => pack.rules.flatMap((rule) => rule.kinds ?? []))
  expect(named.filter((kind) => !kinds.has(kind))).toEqual([])
})

test('an office says which names, lines and places of its own count as named', () => {
  const house = {
    lugas: 1,
    id: 'house',
    version: '1.0.0',
    title: { id: 'Gaya kami', en: 'Our style' },
    category: 'clarity',
    extends: ['completeness'],
    changes: {
      lists: {
        'completeness/offices': { add: ['Pusdalops Jati'] },
        'completeness/channels': { add: ['Loket Melati'] },
        'completeness/places': { add: ['Bumi Jati'] },
      },
    },
    rules: [],
  } as const
  const ours = createReviewer({ packs: [...packs, house] })
  const ids = (one: typeof ours, text: string) => one.review(text).findings.map(({ ruleId }) => ruleId)
  const text = 'Waspada banjir malam ini sekitar bumi jati, menurut pusdalops jati.'
  expect(ids(reviewer, text)).toEqual(
    expect.arrayContaining(['completeness/warning-without-area', 'completeness/warning-without-source']),
  )
  expect(ids(ours, text)).not.toContain('completeness/warning-without-area')
  expect(ids(ours, text)).not.toContain('completeness/warning-without-source')
})
