import type { ReviewOptions } from '../../lib/index.ts'

/**
 * Thirty drafts of local offices, of all kinds and lengths, and how an editor would rank them. They were written and ranked
 * before the formula of the scores was. Since then only the first rows of both rankings were joined: they told
 * drafts apart in which an editor has nothing to change, some of which say more than others.
 */
export interface RankedDraft {
  readonly text: string
  readonly options: ReviewOptions
}

const instagram = { platform: 'instagram' } as const
const facebook = { platform: 'facebook' } as const
const article = { surface: 'article' } as const

export const RANKED_DRAFTS: Readonly<Record<string, RankedDraft>> = {
  'water off': {
    options: instagram,
    text: `Air PDAM di RW 02 dan RW 03 Kelurahan Sukamaju mati pada Selasa, 14 Juli 2026, pukul 09.00–15.00 WIB karena perbaikan pipa di Jalan Melati.

Tampung air sejak pagi. Perlu air tangki? Hubungi layanan pelanggan 0811-0000-123.`,
  },
  posyandu: {
    options: instagram,
    text: `Posyandu RW 05 buka Kamis, 9 Juli 2026.

⏰ 08.00–11.00 WIB
📍 Balai RW 05, Jalan Kenanga

Bawa buku KIA. Balita ditimbang, diukur, dan mendapat vitamin A. Gratis.

#PosyanduSukamaju`,
  },
  'mobile identity cards': {
    options: facebook,
    text: `Rekam KTP elektronik tanpa ke kantor dinas: mobil layanan kami datang ke Lapangan Sukamaju, Sabtu, 18 Juli 2026, pukul 08.00–12.00 WIB.

Syaratnya:
- berusia 17 tahun atau sudah menikah
- membawa fotokopi kartu keluarga

Nomor antrean dibagikan mulai pukul 07.30. Kuotanya 150 orang. Layanan ini gratis.

Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sukamaju`,
  },
  'flood warning': {
    options: instagram,
    text: `Sungai Ciwaru naik ke Siaga 2 pada Senin, 6 Juli 2026, pukul 21.00 WIB. Warga bantaran di RW 01, RW 04, dan RW 07 harap mengungsi malam ini ke SDN 2 Sukamaju.

Bawa obat, surat penting, dan baju hangat. Matikan listrik sebelum pergi. Butuh perahu? Hubungi BPBD, 112.`,
  },
  'clean-up report': {
    options: instagram,
    text: `Saluran di Jalan Mawar kini lancar lagi. Minggu pagi, 62 warga RW 06 mengangkat dua truk lumpur dan sampah.

Terima kasih, warga RW 06! Giliran RW 08 Minggu depan, 19 Juli 2026, pukul 07.00 WIB di pos ronda.`,
  },
  'children’s day': {
    options: instagram,
    text: `Selamat Hari Anak Nasional, 23 Juli 2026! Semoga setiap anak di Sukamaju tumbuh sehat, berani bertanya, dan punya tempat bermain yang aman.

#HariAnakNasional`,
  },
  'plain article': {
    options: article,
    text: `Puskesmas Sukamaju Buka Layanan Sore

Mulai 3 Agustus 2026, Puskesmas Sukamaju melayani pasien sampai pukul 19.00 WIB. Layanan sore dibuka setiap Senin sampai Kamis.

Selama ini puskesmas tutup pukul 14.00. Banyak pekerja pabrik harus izin setengah hari hanya untuk memeriksakan anaknya. Dari 412 warga yang ditanya pada Mei lalu, tujuh dari sepuluh meminta jam sore.

“Kami mulai dengan poli umum, poli gigi, dan imunisasi,” kata Kepala Puskesmas Sukamaju, Rina Lestari. Dua dokter dan empat perawat bergantian setiap pekan.

Pasien sore mendaftar lewat aplikasi atau datang langsung paling lambat pukul 18.00. Peserta JKN tidak membayar. Pasien umum membayar Rp15.000, sama seperti pagi hari.

Apotek ikut buka sampai layanan selesai. Laboratorium tetap tutup pukul 14.00, jadi pasien yang perlu periksa darah sebaiknya datang pagi.

Puskesmas akan menghitung jumlah pasien selama tiga bulan. Jika rata-rata lebih dari 30 orang setiap sore, layanan serupa dibuka di Puskesmas Cibening pada Januari 2027.`,
  },
  'middling article': {
    options: article,
    text: `Pemkab Sukamaju Salurkan Bantuan Benih Padi kepada Petani

Pemerintah Kabupaten Sukamaju melalui Dinas Pertanian menyalurkan bantuan benih padi kepada 24 kelompok tani di Kecamatan Cibening dan Kecamatan Karangsari, Selasa (7/7/2026), sebagai upaya meningkatkan hasil panen setelah musim kemarau panjang tahun lalu.

Kepala Dinas Pertanian, Hendra Wijaya, mengatakan bantuan itu berasal dari anggaran perubahan. Setiap kelompok menerima 250 kilogram benih yang sudah bersertifikat.

“Kami berharap benih ini segera ditanam agar petani dapat panen sebelum akhir tahun,” ujarnya.

Ia menambahkan bahwa petugas penyuluh akan mendampingi petani mulai dari persemaian sampai panen, termasuk dalam hal pengaturan air dan pengendalian hama wereng yang tahun lalu merusak lebih dari 40 hektare sawah di dua kecamatan tersebut.

Ketua Kelompok Tani Mekar, Udin, menyambut baik bantuan tersebut. Menurutnya, harga benih naik sejak awal tahun sehingga banyak petani memakai benih sendiri.

Dinas Pertanian juga melakukan pemeriksaan terhadap saluran irigasi di kedua kecamatan. Perbaikan dimulai pada bulan Agustus.`,
  },
  'heavy article': {
    options: article,
    text: `Rapat Koordinasi Dalam Rangka Percepatan Penurunan Stunting Tingkat Kabupaten Sukamaju Tahun 2026

Dalam rangka melaksanakan percepatan penurunan stunting di wilayah Kabupaten Sukamaju, Pemerintah Kabupaten Sukamaju melalui Dinas Pengendalian Penduduk dan Keluarga Berencana melaksanakan kegiatan rapat koordinasi yang diselenggarakan bertempat di Aula Sekretariat Daerah pada hari Rabu tanggal 8 Juli 2026 yang dihadiri oleh seluruh kepala perangkat daerah, para camat, serta para stakeholder terkait lainnya.

Kegiatan tersebut dibuka secara langsung oleh Sekretaris Daerah Kabupaten Sukamaju yang dalam sambutannya menyampaikan bahwa penanganan stunting adalah merupakan tanggung jawab bersama sehingga diperlukan adanya sinergi dan kolaborasi dari semua pihak agar supaya target yang telah ditetapkan dapat tercapai secara maksimal sesuai dengan apa yang diharapkan bersama.

Lebih lanjut disampaikan bahwa berbagai macam upaya telah dilakukan oleh pemerintah daerah baik itu berupa pemberian makanan tambahan, pendampingan keluarga berisiko, maupun melakukan pengukuran secara serentak di seluruh posyandu yang mana hasilnya kemudian dilaporkan secara berjenjang untuk kemudian dilakukan evaluasi.

Dengan dilaksanakannya kegiatan ini diharapkan dapat terjalin komunikasi yang baik antar perangkat daerah sehingga pelaksanaan program dapat berjalan dengan efektif dan efisien serta dapat dirasakan manfaatnya oleh masyarakat luas khususnya yang berada di wilayah Kabupaten Sukamaju.

Kegiatan berlangsung dengan tertib, aman, dan lancar serta diakhiri dengan sesi foto bersama.`,
  },
  'coordination meeting': {
    options: instagram,
    text: `Dalam rangka meningkatkan sinergitas antar instansi, Camat Sukamaju beserta jajaran melaksanakan kegiatan rapat koordinasi lintas sektor yang bertempat di Aula Kantor Kecamatan Sukamaju pada hari Senin tanggal 6 Juli 2026, yang dihadiri oleh unsur Forkopimcam, para lurah, kepala puskesmas, serta tokoh masyarakat.

Kegiatan tersebut membahas berbagai hal terkait dengan persiapan pelaksanaan peringatan hari kemerdekaan. Acara berlangsung lancar, aman, dan kondusif.

#Kecamatan #Sukamaju #Rakor #Sinergi #Kolaborasi #Pemkab`,
  },
  'long campaign': {
    options: instagram,
    text: `Dinas Kesehatan Kabupaten Sukamaju melaksanakan kegiatan sosialisasi pencegahan demam berdarah dengue (DBD) kepada para kader kesehatan se-Kecamatan Sukamaju yang bertempat di Gedung Serbaguna Kecamatan Sukamaju pada Kamis, 9 Juli 2026.

Kegiatan sosialisasi tersebut dilaksanakan dalam rangka untuk meningkatkan pengetahuan serta pemahaman para kader mengenai pentingnya pemberantasan sarang nyamuk sebagai salah satu upaya pencegahan penyakit DBD yang mana setiap tahunnya mengalami peningkatan khususnya pada saat musim penghujan.

Dalam kesempatan tersebut, Kepala Dinas Kesehatan menyampaikan bahwa peran kader sangatlah penting sekali dalam memberikan edukasi kepada masyarakat, sehingga diharapkan seluruh kader dapat menjadi contoh teladan di lingkungannya masing-masing serta senantiasa aktif melakukan pemantauan jentik secara rutin dan berkala.

Selain itu, pada kegiatan ini juga dilakukan penyerahan bubuk abate secara simbolis kepada perwakilan kader yang kemudian dilanjutkan dengan sesi diskusi dan tanya jawab yang disambut dengan antusias oleh seluruh peserta yang hadir.

Semoga dengan adanya kegiatan ini dapat memberikan manfaat bagi kita semua.

#DinkesSukamaju #CegahDBD`,
  },
  'letter style': {
    options: facebook,
    text: `Sehubungan dengan akan dilaksanakannya kegiatan pemeliharaan jaringan, maka dengan ini kami sampaikan kepada seluruh pelanggan bahwa akan dilakukan pemadaman sementara pada hari Rabu tanggal 15 Juli 2026.

Adapun wilayah yang terdampak adalah Perumahan Sukamaju Indah dan sekitarnya. Demikian disampaikan, atas perhatian dan kerja samanya kami ucapkan terima kasih.`,
  },
  'chat style': {
    options: instagram,
    text: `Haii sobat dukcapil!! 👋 Yg blm punya KTP el silahkan dtg aja ke kantor ya gaes, gak pake ribet kok. Jgn lupa bawa foto copy KK & akte lahir. Buka dari jam 8 s/d jam 2 siang. Info lbh lanjut DM aja yaa 🙏`,
  },
  'careless spelling': {
    options: instagram,
    text: `Silahkan ambil kartu tani di kantor desa mulai senin, 13 juli 2026.Bawa KTP asli dan foto copy KK. Kartu tidak bisa di wakilkan. Petugas ada di loket 2 jam 8 pagi s/d jam 12 siang.`,
  },
  'many words, short sentences': {
    options: facebook,
    text: `Petugas kami melakukan pemeriksaan terhadap hewan kurban. Kegiatan pemeriksaan dilaksanakan pada hari Selasa. Pemeriksaan dilakukan guna untuk memastikan hewan kurban dalam keadaan sehat. Kami mengimbau kepada warga agar supaya membeli hewan yang sudah bertanda sehat. Apabila terdapat keluhan, warga dapat memberikan laporan kepada petugas kami. Demikian untuk menjadi perhatian kita bersama.`,
  },
  'one long sentence': {
    options: instagram,
    text: `Mulai Senin, 20 Juli 2026, loket pajak bumi dan bangunan di Kantor Kecamatan Sukamaju pindah ke gedung baru di Jalan Cemara Nomor 12 dan buka pukul 08.00 sampai 14.00 WIB, sedangkan warga yang sudah membawa surat pemberitahuan dapat membayar di mobil keliling yang berhenti di Pasar Sukamaju setiap Rabu atau lewat bank dan kantor pos terdekat.`,
  },
  'foreign terms': {
    options: instagram,
    text: `Dinas Kominfo Sukamaju menggelar kick off meeting dan workshop smart city bersama stakeholder, Kamis, 9 Juli 2026. Peserta mendapat update soal roadmap digital dan sharing best practice dari daerah lain. Feedback peserta akan di-follow up lewat task force. Stay tuned untuk launching dashboard bulan depan!`,
  },
  'office acronyms': {
    options: instagram,
    text: `DP3AP2KB bersama UPTD PPA, LKSA, dan TKSK menggelar monev program BKB dan UPPKA di Kecamatan Cibening, Rabu, 8 Juli 2026. Sebanyak 35 kader ikut. Hasilnya menjadi bahan penyusunan RKPD dan Renja OPD tahun 2027.`,
  },
  'lake promotion': {
    options: instagram,
    text: `Akhir pekan ini, sewa perahu di Situ Cibening hanya Rp10.000 per orang. Ada 12 warung warga, musala, dan tempat bermain anak.

Buka Sabtu dan Minggu, 06.00–17.00 WIB. Dari Terminal Sukamaju, naik angkot 07 dan turun di gerbang utama. Bawa pulang sampahmu, ya!

#SituCibening`,
  },
  'plain but long': {
    options: instagram,
    text: `Kelurahan Sukamaju mengajak warga ikut lomba kampung bersih. Pendaftaran dibuka 1 sampai 15 Juli 2026 di kantor kelurahan. Setiap RW mengirim satu tim yang terdiri atas sepuluh orang.

Juri menilai empat hal. Pertama, kebersihan jalan dan saluran. Kedua, jumlah rumah yang memilah sampah. Ketiga, taman dan tanaman obat. Keempat, kekompakan warga.

Penilaian berlangsung dua kali. Juri datang pertama kali pada 20 Juli tanpa memberi tahu. Juri datang lagi pada 10 Agustus untuk melihat kemajuannya. Nilai kedua kunjungan dijumlahkan.

Tiga tim terbaik mendapat uang pembinaan. Juara pertama menerima Rp5 juta, juara kedua Rp3 juta, dan juara ketiga Rp2 juta. Semua tim mendapat lima tong sampah dan seratus bibit cabai.

Ketua RW cukup membawa daftar nama anggota tim. Tidak ada biaya pendaftaran. Bibit dibagikan mulai 16 Juli di halaman kantor. Tim yang batal ikut harap memberi kabar paling lambat 18 Juli.

Pengumuman pemenang dilakukan di lapangan kelurahan pada 17 Agustus 2026 setelah upacara. Pertanyaan? Hubungi Seksi Kebersihan, 0811-0000-456.`,
  },
  'row of hashtags': {
    options: instagram,
    text: `Pasar murah hari ini di halaman Kantor Desa Karangsari sampai pukul 14.00 WIB. Beras Rp58.000 per 5 kilogram, minyak goreng Rp14.000 per liter.

#pasarmurah #desakarangsari #sukamaju #sukamajuhebat #sembako #berasmurah #minyakgoreng #inflasi #pemkab #umkm #ekonomi #viral #fyp`,
  },
  vacancy: {
    options: facebook,
    text: `RSUD Sukamaju membuka lowongan untuk enam perawat. Pendaftaran 6–17 Juli 2026, tidak dipungut biaya.

Syarat:
- lulusan D-3 atau S-1 keperawatan
- surat tanda registrasi yang masih berlaku
- usia paling tinggi 35 tahun

Kirim berkas ke bagian kepegawaian atau daftar di rsud.sukamajukab.go.id. Jadwal ujian diumumkan 20 Juli 2026.`,
  },
  'reply to a complaint': {
    options: { surface: 'comment', platform: 'instagram' },
    text: `Terima kasih laporannya, Bu. Lampu di Jalan Anggrek sudah kami cek tadi pagi. Kabelnya putus. Petugas menggantinya besok, Rabu, 8 Juli 2026. Kalau Kamis masih padam, tolong kabari kami lagi.`,
  },
  debunk: {
    options: facebook,
    text: `HOAKS: pendaftaran bantuan UMKM lewat tautan di WhatsApp.

Dinas Koperasi Kabupaten Sukamaju tidak membuka pendaftaran lewat WhatsApp. Bantuan 2026 hanya didaftarkan di kantor desa dan tidak dipungut biaya.

Jangan buka tautannya dan jangan kirim foto KTP. Sudah telanjur mengisi? Lapor ke 112.`,
  },
  'row of officials': {
    options: facebook,
    text: `Bupati Sukamaju H. Ahmad Fauzi, S.E., M.M. didampingi Wakil Bupati Sukamaju Dra. Hj. Siti Rahma, M.Si., Sekretaris Daerah Kabupaten Sukamaju Ir. Bambang Suroso, M.T., Asisten Pemerintahan dan Kesejahteraan Rakyat Setda Kabupaten Sukamaju Drs. Yusuf Hidayat, M.Pd., serta Kepala Dinas Pendidikan Kabupaten Sukamaju Dr. Endang Lestari, M.Pd. menghadiri acara pelepasan kontingen Jambore Daerah di Pendopo Kabupaten, Selasa (7/7/2026).

Dalam sambutannya, Bupati menyampaikan apresiasi yang setinggi-tingginya kepada seluruh peserta yang akan mewakili kabupaten.`,
  },
  'ceremony in set phrases': {
    options: instagram,
    text: `Alhamdulillah, kegiatan senam bersama dalam rangka memperingati HUT Kelurahan Sukamaju berjalan dengan lancar dan sukses. Kegiatan berlangsung meriah dan penuh antusias dari warga. Terima kasih kepada semua pihak yang telah ikut serta berpartisipasi dalam menyukseskan kegiatan ini. Semoga ke depannya dapat lebih baik lagi.`,
  },
  'passive requirements': {
    options: instagram,
    text: `Permohonan surat pindah harus dilengkapi dengan formulir yang telah diisi, ditandatangani, dan dilampiri berkas yang dipersyaratkan, kemudian diserahkan ke loket untuk diperiksa dan diproses lebih lanjut. Berkas yang tidak dilengkapi akan dikembalikan.`,
  },
  'short notice': {
    options: { platform: 'x' },
    text: `Jalan Pemuda ditutup Minggu, 12 Juli 2026, pukul 06.00–10.00 WIB untuk lari 10K. Lewat Jalan Diponegoro atau Jalan Veteran. Bus kota tetap jalan.`,
  },
  'bridge closed': {
    options: instagram,
    text: `Jembatan Ciwaru ditutup mulai Senin, 13 Juli 2026, sampai dengan Minggu, 26 Juli 2026, untuk perbaikan lantai. Truk dan bus dialihkan ke Jalan Lingkar Timur. Sepeda motor masih dapat melintas di jembatan bambu.

Berangkatlah lebih awal agar supaya tidak terlambat.`,
  },
  'aid in officialese': {
    options: facebook,
    text: `Bagi keluarga penerima manfaat yang belum melakukan pencairan bantuan agar segera melakukan konfirmasi kepada pendamping sosial di wilayahnya masing-masing dengan membawa dokumen persyaratan sebagaimana dimaksud paling lambat tanggal 17 Juli 2026.

Apabila sampai dengan batas waktu yang telah ditentukan tersebut tidak dilakukan pencairan, maka bantuan akan dilakukan pengembalian ke kas negara sesuai dengan ketentuan peraturan perundang-undangan yang berlaku.`,
  },
}

/** Best first. What stands in one row an editor would call about equal; only pairs from different rows are compared. */
export const RANKS: Readonly<Record<'brevity' | 'clarity', readonly (readonly string[])[]>> = {
  brevity: [
    [
      ...[
        'short notice',
        'posyandu',
        'water off',
        'flood warning',
        'clean-up report',
        'children’s day',
        'lake promotion',
      ],
      ...['reply to a complaint', 'debunk', 'vacancy', 'mobile identity cards', 'careless spelling', 'plain article'],
    ],
    ['bridge closed', 'one long sentence', 'office acronyms'],
    ['chat style', 'foreign terms'],
    ['middling article', 'passive requirements', 'row of hashtags'],
    ['plain but long'],
    ['ceremony in set phrases', 'aid in officialese'],
    ['letter style', 'row of officials', 'coordination meeting', 'many words, short sentences'],
    ['heavy article', 'long campaign'],
  ],
  clarity: [
    [
      ...['posyandu', 'short notice', 'reply to a complaint', 'clean-up report', 'vacancy', 'debunk', 'flood warning'],
      ...['lake promotion', 'plain article', 'mobile identity cards', 'children’s day', 'plain but long'],
    ],
    ['water off', 'bridge closed', 'row of hashtags'],
    ['many words, short sentences', 'ceremony in set phrases'],
    ['middling article'],
    ['letter style', 'office acronyms'],
    ['careless spelling', 'passive requirements', 'foreign terms'],
    ['one long sentence', 'chat style', 'row of officials', 'coordination meeting'],
    ['aid in officialese', 'long campaign'],
    ['heavy article'],
  ],
}
