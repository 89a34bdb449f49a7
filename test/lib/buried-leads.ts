/**
 * Thirty posts of local offices whose news comes late, and the sentence that an editor would let readers see first. All were
 * written and marked before the code that ranks sentences was. Names and places are made up.
 */
export interface BuriedLead {
  readonly text: string
  /** Exactly one sentence of the text. */
  readonly first: string
}

export const BURIED_LEADS: Readonly<Record<string, BuriedLead>> = {
  'cheap market': {
    first: 'Pasar murah dibuka Sabtu, 9 Mei 2026, pukul 07.00–11.00 WIB di halaman Kantor Kecamatan Sukamaju.',
    text: `Assalamualaikum warahmatullahi wabarakatuh. Salam sehat untuk kita semua, Sobat Sukamaju!

Harga kebutuhan dapur belakangan ini terasa naik. Pemerintah Kecamatan Sukamaju memahami betul keresahan para ibu yang setiap hari berbelanja di pasar. Untuk itu, kami terus berupaya hadir di tengah masyarakat.

Pasar murah dibuka Sabtu, 9 Mei 2026, pukul 07.00–11.00 WIB di halaman Kantor Kecamatan Sukamaju. Beras dijual Rp55.000 per 5 kilogram, minyak goreng Rp14.000 per liter, dan gula pasir Rp15.000 per kilogram. Setiap keluarga dapat membeli paling banyak dua paket. Bawalah KTP dan kantong belanja sendiri dari rumah.

Kegiatan ini terlaksana berkat kerja sama dengan Dinas Perdagangan dan para distributor. Semoga ikhtiar ini membawa berkah bagi semua. Terima kasih atas perhatian dan dukungan warga.

#PasarMurah #Sukamaju`,
  },

  'water off': {
    first:
      'Aliran air di RW 03, RW 04, dan RW 07 Kelurahan Wanasari akan berhenti pada Rabu, 13 Mei 2026, mulai pukul 08.00 sampai 16.00 WIB.',
    text: `Pelanggan yang terhormat,

Perumda Air Minum Tirta Wanasari senantiasa berkomitmen memberikan pelayanan terbaik kepada seluruh pelanggan. Salah satu wujudnya adalah perawatan jaringan secara berkala. Pipa induk di Jalan Cempaka telah berusia lebih dari dua puluh tahun dan beberapa kali bocor sepanjang tahun lalu.

Sehubungan dengan hal tersebut, kami akan mengganti pipa sepanjang 120 meter. Aliran air di RW 03, RW 04, dan RW 07 Kelurahan Wanasari akan berhenti pada Rabu, 13 Mei 2026, mulai pukul 08.00 sampai 16.00 WIB. Tampunglah air secukupnya sejak malam sebelumnya. Mobil tangki disiagakan di depan Balai RW 04 dan dapat diminta tanpa biaya melalui 0811-0000-456.

Setelah aliran kembali, air mungkin keruh selama beberapa jam. Biarkan keran terbuka sebentar sampai air jernih.

Demikian disampaikan, atas perhatian dan kerja samanya kami ucapkan terima kasih.`,
  },

  'mobile driving licences': {
    first: 'SIM A dan SIM C dapat diperpanjang di Balai Desa Tirtajaya pada Kamis, 21 Mei 2026, pukul 08.30–12.00 WIB.',
    text: `Halo, warga Tirtajaya! 👋

Siapa di sini yang SIM-nya sebentar lagi habis masa berlakunya? Jangan panik dulu, ya! Kami tahu jarak ke kota cukup jauh, apalagi bagi warga yang bekerja dari pagi sampai sore.

Kabar baiknya, mobil SIM keliling kembali mampir ke desa kita. SIM A dan SIM C dapat diperpanjang di Balai Desa Tirtajaya pada Kamis, 21 Mei 2026, pukul 08.30–12.00 WIB.

Syaratnya:
✅ SIM lama yang masih berlaku
✅ KTP asli dan satu lembar fotokopi
✅ surat sehat jasmani
✅ hasil tes psikologi

Biaya perpanjangan SIM A Rp80.000 dan SIM C Rp75.000, dibayar di tempat. Antrean dibuka pukul 08.00 dan dibatasi 60 orang. SIM yang sudah lewat masa berlakunya tidak dapat diperpanjang di sini.

Yuk, sebarkan kabar ini kepada tetangga dan keluarga!

#SIMKeliling #DesaTirtajaya`,
  },

  'flood warning': {
    first:
      'Muka air Sungai Ciwuni naik ke Siaga 2 pada Senin, 9 November 2026, pukul 20.15 WIB dan diperkirakan meluap sebelum tengah malam.',
    text: `Hujan dengan intensitas sedang hingga lebat mengguyur wilayah hulu sejak siang. Petugas pos pantau bersama relawan terus bersiaga dan saling berbagi kabar melalui radio. Kepala Pelaksana BPBD Kabupaten Mekarjaya mengapresiasi kesigapan seluruh tim di lapangan.

Muka air Sungai Ciwuni naik ke Siaga 2 pada Senin, 9 November 2026, pukul 20.15 WIB dan diperkirakan meluap sebelum tengah malam. Wilayah yang dapat terendam adalah RT 01 sampai RT 05 Kampung Rawa dan bantaran di belakang Pasar Lama.

Warga di kedua wilayah itu diminta mengungsi sekarang ke SDN 3 Mekarjaya. Matikan listrik sebelum meninggalkan rumah. Bawa surat penting, obat, dan baju hangat dalam satu tas. Dahulukan anak-anak, lansia, dan ibu hamil.

Perahu karet disiapkan di Jembatan Rawa. Yang membutuhkan jemputan dapat menghubungi 112, bebas pulsa.

Tetap tenang dan saling menjaga. Semoga kita semua selalu dalam lindungan Tuhan.`,
  },

  'waste appeal': {
    first: 'Mulai Senin, 1 Juni 2026, petugas hanya mengangkut sampah yang sudah dipilah.',
    text: `Kebersihan adalah sebagian dari iman. Ungkapan itu tentu sudah sering kita dengar sejak kecil. Namun, sudahkah kita mengamalkannya dalam kehidupan sehari-hari?

Setiap hari warga Kelurahan Melati menghasilkan sekitar 11 ton sampah. Lebih dari separuhnya adalah sisa makanan yang bercampur dengan plastik, sehingga tidak dapat diolah menjadi kompos.

Mulai Senin, 1 Juni 2026, petugas hanya mengangkut sampah yang sudah dipilah. Pisahkan sisa makanan, plastik dan kertas, serta sampah berbahaya seperti baterai dan lampu. Letakkan ketiganya dalam kantong yang berbeda di depan rumah sebelum pukul 06.00 WIB. Kantong yang tercampur akan ditinggalkan dan diberi stiker merah.

Belum punya wadah pilah? Setiap rumah mendapat satu ember gratis di kantor RW dengan menunjukkan kartu keluarga.

Mari kita wujudkan Kelurahan Melati yang bersih, sehat, dan nyaman untuk anak cucu kita.

#PilahDariRumah`,
  },

  'bridge report': {
    first:
      'Jembatan gantung Cibening kembali dapat dilalui sejak Selasa, 3 Maret 2026, sehingga 214 murid tidak perlu lagi memutar 6 kilometer ke sekolah.',
    text: `Dalam rangka meningkatkan konektivitas antarwilayah dan sebagai wujud nyata komitmen Pemerintah Kabupaten Karangsari, telah dilaksanakan acara peresmian sarana penghubung antardesa pada Selasa, 3 Maret 2026, pukul 09.00 WIB bertempat di Lapangan Desa Bumiasri. Acara berlangsung dengan penuh khidmat dan diiringi tarian penyambutan dari sanggar setempat.

Hadir dalam acara tersebut Bupati Karangsari, Ketua DPRD, Kepala Dinas Pekerjaan Umum, Camat Bumiasri, para kepala desa, tokoh agama, tokoh pemuda, serta tamu undangan lainnya.

Dalam sambutannya, Bupati menyampaikan rasa syukur atas dukungan semua pihak. “Pembangunan ini adalah bukti bahwa gotong royong masih hidup,” ujarnya.

Jembatan gantung Cibening kembali dapat dilalui sejak Selasa, 3 Maret 2026, sehingga 214 murid tidak perlu lagi memutar 6 kilometer ke sekolah. Jembatan lama hanyut dalam banjir Januari tahun lalu. Perbaikannya menghabiskan Rp1,2 miliar dari anggaran daerah dan selesai dua pekan lebih cepat. Beban yang diizinkan paling berat 500 kilogram, jadi mobil tetap dilarang melintas.

Acara ditutup dengan doa bersama dan ramah tamah.`,
  },

  immunisation: {
    first: 'Posyandu Anggrek buka Jumat, 12 Juni 2026, pukul 08.00–11.00 WIB di Balai RW 02.',
    text: `Hai, Ayah dan Bunda hebat! 💕

Tumbuh kembang buah hati adalah dambaan setiap orang tua. Anak yang sehat hari ini adalah pemimpin masa depan. Karena itu, jangan pernah melewatkan jadwal penimbangan dan imunisasi, ya!

Bidan dan kader kami sudah tidak sabar bertemu si kecil. Posyandu Anggrek buka Jumat, 12 Juni 2026, pukul 08.00–11.00 WIB di Balai RW 02. Ada penimbangan, pengukuran tinggi badan, imunisasi campak dan polio, serta makanan tambahan untuk balita. Semua layanan gratis.

Yang perlu dibawa:
👶 buku KIA
👶 kartu keluarga bagi yang baru pertama kali datang

Anak yang sedang demam sebaiknya menunggu sampai sembuh. Bila ragu, tanyakan lebih dahulu kepada Bidan Ratna, 0812-0000-789.

Sampai jumpa di posyandu, ya, Bunda! Jangan lupa ajak tetangga yang punya balita.

#Posyandu #BalitaSehat`,
  },

  'road closed': {
    first:
      'Jalan Merdeka ditutup untuk semua kendaraan pada Minggu, 16 Agustus 2026, pukul 05.00–12.00 WIB karena dilalui karnaval.',
    text: `Menindaklanjuti hasil rapat koordinasi panitia hari besar nasional tingkat kota dan berdasarkan surat Kepala Dinas Perhubungan tentang pengaturan lalu lintas, dengan ini kami sampaikan beberapa hal kepada pengguna jalan.

Karnaval kemerdekaan tahun ini diikuti 42 kelompok dari sekolah, kampung, dan paguyuban. Peserta berangkat dari Alun-Alun Kota Bumiasri dan berakhir di Stadion Cakra.

Jalan Merdeka ditutup untuk semua kendaraan pada Minggu, 16 Agustus 2026, pukul 05.00–12.00 WIB karena dilalui karnaval. Kendaraan dari arah barat dialihkan ke Jalan Pemuda, sedangkan dari arah timur ke Jalan Kartini. Angkutan kota jalur 4 dan 7 menaikkan penumpang di Terminal Lama. Ambulans dan pemadam kebakaran tetap diberi jalan.

Penonton dapat memarkir kendaraan di halaman Pasar Baru dan lapangan SMPN 2. Petugas tidak memungut biaya parkir.

Demikian untuk menjadi perhatian bersama.`,
  },

  'house fire': {
    first:
      'Api menghanguskan tiga rumah di RT 04 RW 09 Kelurahan Cempaka, Kamis, 23 Juli 2026, sekitar pukul 13.20 WIB.',
    text: `Musibah memang tidak dapat diduga kedatangannya. Kami turut prihatin dan mendoakan semoga keluarga yang terdampak diberi ketabahan.

Siang yang semula tenang berubah menjadi kepanikan ketika warga melihat asap tebal membubung dari permukiman padat. Mereka berusaha memadamkan api dengan alat seadanya sambil menyelamatkan barang.

Api menghanguskan tiga rumah di RT 04 RW 09 Kelurahan Cempaka, Kamis, 23 Juli 2026, sekitar pukul 13.20 WIB. Tidak ada korban jiwa. Empat unit mobil pemadam tiba sebelas menit setelah laporan masuk, dan api padam pukul 14.35 WIB. Penyebabnya masih diselidiki kepolisian.

Sebanyak 13 orang kini tinggal di rumah kerabat dan di Balai RW 09. Dinas Sosial sudah mengirim selimut, makanan siap saji, dan perlengkapan bayi. Yang masih dibutuhkan adalah seragam sekolah dan alat tulis untuk empat anak. Bantuan diterima di posko Balai RW 09 setiap hari pukul 08.00–20.00 WIB.`,
  },

  'night run': {
    first:
      'Pendaftaran lari malam 5 kilometer dibuka 1–20 Juni 2026 di laman olahraga.bumiasri.go.id, gratis untuk 1.500 peserta pertama.',
    text: `Olahraga bukan sekadar gaya hidup, tetapi juga kebutuhan. Tubuh yang bugar membuat pikiran jernih dan hati gembira. Bumiasri sebagai kota ramah pejalan kaki tentu tidak mau ketinggalan!

Setelah sukses tahun lalu, ajang yang ditunggu-tunggu akhirnya kembali. Rutenya melewati kawasan kota tua yang diterangi ribuan lampu hias.

Pendaftaran lari malam 5 kilometer dibuka 1–20 Juni 2026 di laman olahraga.bumiasri.go.id, gratis untuk 1.500 peserta pertama. Lombanya sendiri berlangsung Sabtu, 4 Juli 2026, pukul 19.00 WIB, dari Alun-Alun Bumiasri. Peserta berusia paling muda 15 tahun dan wajib mengunggah surat izin orang tua bila belum 17 tahun. Kaus dan nomor dada diambil pada 2–3 Juli 2026 di Gelanggang Pemuda.

Ada hadiah uang pembinaan untuk sepuluh pelari tercepat dan puluhan hadiah kejutan.

Tunggu apa lagi? Ajak teman, keluarga, dan gebetan, lalu rasakan serunya!

#LariMalam #BumiasriSehat`,
  },

  'fogging reply': {
    first: 'Pengasapan di RT 02 RW 05 dijadwalkan Selasa, 17 Februari 2026, mulai pukul 07.00 WIB.',
    text: `Selamat pagi, Bapak dan Ibu. Terima kasih telah menghubungi layanan aduan Puskesmas Karangsari.

Kami sangat menghargai setiap masukan yang disampaikan oleh masyarakat. Masukan tersebut menjadi bahan evaluasi bagi kami untuk terus berbenah. Laporan tentang dua anak yang dirawat karena demam berdarah di Gang Kenanga sudah kami terima pada Jumat pekan lalu.

Petugas kami memeriksa 35 rumah pada Sabtu dan menemukan jentik di 14 rumah. Karena itu, syarat untuk pengasapan terpenuhi. Pengasapan di RT 02 RW 05 dijadwalkan Selasa, 17 Februari 2026, mulai pukul 07.00 WIB. Tutup makanan, pindahkan burung dan ikan, lalu keluar rumah sedikitnya 30 menit selama penyemprotan.

Pengasapan hanya membunuh nyamuk dewasa. Jentiknya tetap hidup bila bak mandi tidak dikuras, jadi kuras bak setiap pekan.

Apabila ada pertanyaan, silakan hubungi kami di nomor 0813-0000-222. Kami mohon maaf atas ketidaknyamanan ini dan semoga Bapak dan Ibu selalu sehat.`,
  },

  'fake recruitment': {
    first:
      'Surat panggilan kerja atas nama Perumda Air Minum Mekarjaya yang beredar di WhatsApp sejak 5 April 2026 itu palsu.',
    text: `Perkembangan teknologi memudahkan siapa saja bertukar kabar. Di balik kemudahan itu, ada pihak yang memanfaatkannya untuk mencari keuntungan sendiri. Kita pun perlu makin bijak memilah informasi.

Beberapa warga datang ke kantor kami dengan membawa surat yang tampak resmi lengkap dengan kop dan stempel. Mereka diminta menyetor uang seragam sebelum mengikuti wawancara.

Surat panggilan kerja atas nama Perumda Air Minum Mekarjaya yang beredar di WhatsApp sejak 5 April 2026 itu palsu. Kami tidak sedang menerima pegawai baru. Penerimaan pegawai selalu diumumkan di laman perumda.mekarjaya.go.id dan tidak pernah dipungut biaya.

Bila menerima surat seperti itu, jangan mengirim uang atau foto KTP. Simpan bukti percakapan dan laporkan ke 0274-000111 atau kantor polisi terdekat. Yang telanjur mengirim uang dapat meminta bank memblokir rekening tujuan.

Demikian kami sampaikan. Terima kasih atas kepercayaan warga kepada kami.`,
  },

  'kampung tourism': {
    first: 'Kebun stroberi petik sendiri di Desa Puncaksari buka setiap hari pukul 08.00–16.00 WIB, tiketnya Rp15.000.',
    text: `Penat dengan rutinitas? Rindu udara segar dan hamparan hijau yang memanjakan mata? Tenang, Sobat Jalan-Jalan, kamu datang ke akun yang tepat!

Kabupaten Mekarjaya memang tidak ada habisnya kalau bicara soal keindahan alam. Gunung, sungai, sampai perkebunan, semuanya ada. Warganya pun terkenal ramah.

Nah, kali ini Mimin mau cerita tentang satu tempat di kaki Gunung Sarangan. Kebun stroberi petik sendiri di Desa Puncaksari buka setiap hari pukul 08.00–16.00 WIB, tiketnya Rp15.000. Pengunjung boleh makan sepuasnya di kebun, sedangkan buah yang dibawa pulang ditimbang Rp60.000 per kilogram. Musim panen terbaik jatuh pada Juni sampai Agustus.

Dari Alun-Alun Mekarjaya, perjalanan memakan waktu 40 menit lewat Jalan Raya Puncak. Bus kecil jalur 9 berhenti tepat di gerbang. Parkir tersedia untuk 80 mobil.

Jadi, kapan mau ke sini? Tulis di kolom komentar, ya!

#WisataMekarjaya #PetikStroberi`,
  },

  'new village head': {
    first: 'Rina Lestari menjadi Lurah Cempaka sejak Senin, 2 Februari 2026, menggantikan Agus Prabowo yang pensiun.',
    text: `Estafet kepemimpinan dalam sebuah organisasi merupakan hal yang wajar dan menjadi bagian dari penyegaran. Pergantian diharapkan membawa semangat baru dalam pelayanan kepada masyarakat.

Bertempat di Pendopo Kota Bumiasri, Senin, 2 Februari 2026, telah dilaksanakan pelantikan pejabat pengawas dan administrator di lingkungan pemerintah kota. Pelantikan dipimpin langsung oleh Wali Kota, disaksikan Sekretaris Daerah, para asisten, kepala perangkat daerah, dan rohaniwan.

“Jabatan adalah amanah yang harus dipertanggungjawabkan,” tegas Wali Kota di hadapan para pejabat yang dilantik.

Rina Lestari menjadi Lurah Cempaka sejak Senin, 2 Februari 2026, menggantikan Agus Prabowo yang pensiun. Sebelumnya ia Sekretaris Kelurahan Melati selama empat tahun. Ia membuka jam temu warga setiap Rabu pukul 09.00–11.00 WIB di kantor kelurahan, tanpa janji. Urusan surat yang sudah masuk sebelum pergantian tetap diproses seperti biasa.

Selamat bertugas kepada pejabat yang baru, dan terima kasih atas pengabdian pejabat yang lama.`,
  },

  'scholarship results': {
    first:
      'Sebanyak 320 mahasiswa lulus seleksi beasiswa daerah, dan namanya dapat dilihat di laman beasiswa.karangsari.go.id.',
    text: `Puji syukur kita panjatkan ke hadirat Tuhan Yang Maha Esa karena seluruh tahapan dapat berjalan dengan lancar. Panitia mengucapkan terima kasih kepada semua pihak yang telah membantu.

Program beasiswa merupakan salah satu ikhtiar Pemerintah Kabupaten Karangsari untuk mencetak generasi unggul. Tahun ini tercatat 1.870 pendaftar, naik dibandingkan dengan tahun sebelumnya. Penilaian dilakukan secara terbuka oleh tim yang melibatkan tiga perguruan tinggi.

Sebanyak 320 mahasiswa lulus seleksi beasiswa daerah, dan namanya dapat dilihat di laman beasiswa.karangsari.go.id. Peserta yang lulus wajib mengunggah surat aktif kuliah dan nomor rekening paling lambat Jumat, 18 September 2026, pukul 23.59 WIB. Yang tidak mengunggah sampai batas itu dianggap mengundurkan diri.

Sanggahan diterima pada 7–9 September 2026 melalui laman yang sama. Pertanyaan dijawab lewat 0815-0000-333 pada jam kerja.

Keputusan panitia dibuat berdasarkan nilai dan tidak dipungut biaya apa pun. Selamat kepada yang lulus, tetap semangat bagi yang belum berhasil!`,
  },

  'nurse vacancy': {
    first: 'RSUD Bumiasri menerima lamaran 12 perawat dan 4 bidan sampai Rabu, 30 September 2026.',
    text: `Menjadi tenaga kesehatan adalah panggilan jiwa. Di balik seragam yang rapi, ada pengorbanan waktu dan tenaga demi senyum para pasien.

Rumah sakit kami terus bertumbuh. Gedung rawat inap baru dengan 60 tempat tidur mulai dipakai pada awal tahun ini. Tentu pelayanan yang prima membutuhkan tambahan tangan yang cekatan.

RSUD Bumiasri menerima lamaran 12 perawat dan 4 bidan sampai Rabu, 30 September 2026.

Syarat pelamar:
1. lulusan D-3 atau S-1 keperawatan atau kebidanan
2. memiliki STR yang masih berlaku
3. berusia paling tua 32 tahun
4. bersedia bekerja dalam tiga giliran

Berkas dikirim melalui laman karier.rsudbumiasri.go.id. Lamaran lewat pos atau titipan tidak diproses. Tes tertulis dilaksanakan 14 Oktober 2026, dan jadwal lengkapnya dikirim ke surel pelamar.

Seluruh tahapan tidak dipungut biaya. Waspadai pihak yang menjanjikan kelulusan dengan imbalan uang.

#LowonganPerawat`,
  },

  'identity cards': {
    first: 'KTP-el yang rusak kini dapat diganti di semua kantor kecamatan tanpa harus datang ke dinas.',
    text: `Pelayanan prima adalah harga mati! Itulah semboyan yang selalu kami pegang dalam melayani warga. Dinas Kependudukan dan Pencatatan Sipil Kabupaten Wanasari terus menghadirkan inovasi demi inovasi untuk memudahkan urusan administrasi kependudukan.

Selama ini warga dari kecamatan yang jauh harus menempuh perjalanan hingga dua jam. Tidak sedikit pula yang harus kembali keesokan hari karena berkas kurang.

KTP-el yang rusak kini dapat diganti di semua kantor kecamatan tanpa harus datang ke dinas. Cukup bawa KTP lama dan fotokopi kartu keluarga. Untuk KTP yang hilang, tambahkan surat kehilangan dari kepolisian. Kartu baru selesai pada hari yang sama bila jaringan tidak terganggu.

Layanan buka Senin–Kamis pukul 08.00–14.00 WIB dan Jumat pukul 08.00–10.30 WIB. Tidak ada biaya. Bila ada petugas yang meminta uang, laporkan ke 0811-0000-999.

Mari urus sendiri dokumen kita, jangan lewat calo!

#DukcapilWanasari`,
  },

  'dengue warning': {
    first:
      'Kasus demam berdarah di Kecamatan Bumiasri naik menjadi 47 pasien pada Januari 2026, terbanyak di Kelurahan Sukamaju.',
    text: `Musim hujan selalu membawa berkah sekaligus tantangan. Genangan air di sana-sini menjadi pemandangan sehari-hari. Tentunya kita berharap semua warga senantiasa sehat.

Kepala Puskesmas Bumiasri bersama lintas sektor menggelar rapat guna menyatukan langkah. Rapat dihadiri unsur kecamatan, kelurahan, PKK, dan kader jumantik.

Kasus demam berdarah di Kecamatan Bumiasri naik menjadi 47 pasien pada Januari 2026, terbanyak di Kelurahan Sukamaju. Pada bulan yang sama tahun lalu hanya ada 15 pasien. Dua pasien masih dirawat di RSUD.

Kuras bak mandi sedikitnya sekali sepekan. Tutup rapat tempat penampungan air dan kubur barang bekas yang menampung hujan. Segera periksakan anggota keluarga yang demam lebih dari dua hari ke puskesmas, jangan menunggu muncul bintik merah.

Bubuk pembunuh jentik dibagikan gratis di setiap posyandu. Laporkan kasus baru kepada kader atau melalui 0812-0000-654.

Salam sehat dari kami semua!`,
  },

  'volcano warning': {
    first: 'Status Gunung Arjasa naik dari Waspada menjadi Siaga mulai Kamis, 5 November 2026, pukul 06.00 WIB.',
    text: `Hidup berdampingan dengan gunung api menuntut kita selalu siap. Leluhur kita telah mewariskan kearifan dalam membaca tanda alam, dan ilmu pengetahuan melengkapinya dengan alat pemantau.

Petugas pos pengamatan mencatat 62 kali gempa embusan dalam sehari semalam. Kolom asap kelabu teramati setinggi 800 meter di atas puncak.

Badan Geologi telah menelaah hasil pengamatan itu. Status Gunung Arjasa naik dari Waspada menjadi Siaga mulai Kamis, 5 November 2026, pukul 06.00 WIB. Tidak boleh ada kegiatan apa pun dalam jarak 5 kilometer dari kawah. Jalur pendakian dari Pos Selo dan Pos Randu ditutup sampai ada pengumuman baru.

Petani yang lahannya berada dalam jarak itu diminta turun hari ini juga. Siapkan masker, kacamata, dan tas siaga. Ternak dapat dititipkan di kandang bersama Desa Puncaksari tanpa biaya.

Ikuti kabar resmi dari BPBD dan jangan terpancing kabar yang belum jelas. Kami hadir untuk melayani dan melindungi.`,
  },

  'tax relief': {
    first: 'Denda pajak kendaraan dihapus bagi warga yang membayar pada 1 Juli–30 September 2026.',
    text: `Tahukah Sobat Pajak? Setiap rupiah yang kita bayarkan kembali menjadi jalan mulus, lampu terang, dan sekolah yang layak. Membayar pajak adalah bentuk cinta kepada daerah.

Kami mengerti bahwa keadaan ekonomi belakangan ini tidak mudah bagi sebagian warga. Ada yang menunda karena kebutuhan lain lebih mendesak. Akibatnya, denda menumpuk dan makin memberatkan.

Oleh karena itu, pemerintah provinsi memberi keringanan. Denda pajak kendaraan dihapus bagi warga yang membayar pada 1 Juli–30 September 2026. Pokok pajaknya tetap dibayar penuh. Kendaraan yang menunggak lebih dari lima tahun cukup membayar pokok tiga tahun terakhir.

Pembayaran dilayani di kantor Samsat Bumiasri, mobil Samsat keliling, dan aplikasi Samsat daring. Bawa STNK, KTP sesuai dengan nama di STNK, dan BPKB untuk penggantian pelat.

Program ini bukan yang pertama. Pada 2024, keringanan serupa dimanfaatkan 18.000 pemilik kendaraan di seluruh provinsi. Dari uang yang terkumpul, pemerintah memperbaiki 46 kilometer jalan antarkecamatan dan memasang 300 lampu penerangan. Kami berharap minat warga tahun ini lebih besar lagi.

Sebelum datang, hitung dahulu tagihan melalui aplikasi dengan memasukkan nomor polisi dan lima angka terakhir nomor rangka. Warga yang kendaraannya sudah dijual dapat sekaligus melaporkan penjualan agar tidak terkena tarif kendaraan kedua. Laporan itu cukup dengan fotokopi KTP pemilik lama dan tidak dikenai biaya.

Jangan tunggu hari terakhir karena antrean biasanya panjang. Terima kasih, orang bijak taat pajak!

#BebasDenda #SamsatBumiasri`,
  },

  'tree planting report': {
    first: 'Sebanyak 2.500 bibit mahoni dan alpukat ditanam 180 warga di lereng Bukit Randu, Minggu, 8 Februari 2026.',
    text: `Alam adalah titipan anak cucu, bukan warisan nenek moyang. Kalimat bijak itu tampaknya menjadi penyemangat pagi yang cerah tersebut.

Dengan mengenakan kaus hijau, rombongan berkumpul sejak pukul 06.00 WIB. Suasana penuh keakraban tampak ketika para pejabat dan warga saling bertegur sapa. Camat Puncaksari didampingi Danramil, Kapolsek, Kepala KUA, ketua PKK, dan para kepala desa turut hadir memberikan dukungan.

Camat dalam arahannya mengajak semua pihak menjaga lingkungan. “Mari kita rawat bumi ini bersama-sama,” pesannya.

Sebanyak 2.500 bibit mahoni dan alpukat ditanam 180 warga di lereng Bukit Randu, Minggu, 8 Februari 2026. Lereng itu longsor pada Desember dan menutup jalan desa selama tiga hari. Setiap RT mendapat petak yang harus dirawat selama dua tahun. Bibit yang mati diganti oleh Dinas Kehutanan bila dilaporkan paling lambat sebulan.

Kegiatan berjalan dengan lancar, aman, dan terkendali.

Foto: Humas Kecamatan Puncaksari`,
  },

  'library hours': {
    first: 'Mulai 1 Agustus 2026, Perpustakaan Umum Mekarjaya buka sampai pukul 21.00 WIB, termasuk Sabtu dan Minggu.',
    text: `Buku adalah jendela dunia 📚

Siapa yang setuju? Membaca membuka cakrawala, menambah kosakata, dan menjauhkan kita dari rasa bosan. Sayangnya, banyak pekerja dan mahasiswa yang baru sempat datang ketika pintu perpustakaan sudah tertutup. Keluhan ini sering sekali masuk ke kotak saran kami!

Kami mendengar, dan kami bergerak. Mulai 1 Agustus 2026, Perpustakaan Umum Mekarjaya buka sampai pukul 21.00 WIB, termasuk Sabtu dan Minggu. Ruang anak tetap tutup pukul 17.00 WIB. Buku dapat dikembalikan kapan saja melalui kotak di pintu samping.

Belum menjadi anggota? Daftarnya mudah:
- isi formulir di perpus.mekarjaya.go.id
- tunjukkan KTP atau kartu pelajar
- ambil kartu pada hari yang sama

Keanggotaan gratis dan berlaku dua tahun. Denda keterlambatan pun sudah kami hapuskan.

Yuk, ramaikan perpustakaan kita! Sampai jumpa di ruang baca.

#AyoMembaca #PerpustakaanMekarjaya`,
  },

  'job fair': {
    first:
      'Bursa kerja dengan 48 perusahaan dan 2.100 lowongan digelar di GOR Wanasari, 24–25 Juni 2026, pukul 09.00–15.00 WIB.',
    text: `BURSA KERJA WANASARI 2026

Angka pengangguran menjadi perhatian kita bersama. Pemerintah Kota Wanasari melalui Dinas Tenaga Kerja tidak tinggal diam dan terus membuka ruang pertemuan antara pencari kerja dan dunia usaha. Sinergi semacam ini sudah berjalan lima tahun dan mendapat sambutan positif.

Wali Kota Wanasari dijadwalkan membuka acara secara resmi dengan pemukulan gong. Turut hadir perwakilan perguruan tinggi, kamar dagang, dan sekolah kejuruan.

Bursa kerja dengan 48 perusahaan dan 2.100 lowongan digelar di GOR Wanasari, 24–25 Juni 2026, pukul 09.00–15.00 WIB. Pencari kerja cukup membawa KTP, ijazah, dan surat lamaran. Sebelas perusahaan langsung mewawancarai pelamar di tempat. Lima di antaranya menerima penyandang disabilitas.

Pengunjung wajib membuat akun lebih dahulu di naker.wanasari.go.id untuk mendapat kode masuk. Masuk gratis, parkir di sisi utara gedung.

Pada penyelenggaraan tahun lalu, 31 perusahaan ikut serta dan 640 orang diterima bekerja dalam tiga bulan. Sebagian besar ditempatkan di pabrik garmen, gudang, dan toko ritel. Tahun ini ada lowongan untuk lulusan SMP sampai sarjana, juga pelatihan singkat menulis lamaran pada hari pertama pukul 10.00. Peserta pelatihan dibatasi 100 orang dan harus mendaftar di meja panitia.

Kepala Dinas Tenaga Kerja mengingatkan bahwa perusahaan peserta tidak boleh memungut uang dari pelamar. Pelanggaran dapat dilaporkan langsung kepada petugas berompi hijau.

Jangan sia-siakan kesempatan emas ini. Sukses untuk kita semua!`,
  },

  'landslide road': {
    first:
      'Longsor menutup Jalan Raya Puncak di kilometer 12, Desa Puncaksari, sejak Selasa, 13 Januari 2026, pukul 04.40 WIB.',
    text: `Kami mengucapkan terima kasih kepada warga yang telah menyampaikan laporan melalui pesan langsung, telepon, maupun grup percakapan. Kecepatan laporan sangat membantu kerja tim di lapangan.

Hujan deras yang turun sejak Senin sore membuat tanah di tebing jenuh air. Beberapa batu besar terlihat masih menggantung sehingga petugas harus bekerja ekstra hati-hati.

Longsor menutup Jalan Raya Puncak di kilometer 12, Desa Puncaksari, sejak Selasa, 13 Januari 2026, pukul 04.40 WIB. Tidak ada kendaraan yang tertimbun. Dua alat berat didatangkan dari dinas pekerjaan umum, dan jalan diperkirakan baru dapat dilalui sepeda motor pada Rabu siang.

Pengendara dari Bumiasri menuju Karangsari diminta memutar lewat Jalan Lingkar Selatan, yang menambah perjalanan sekitar 50 menit. Bus sekolah tidak beroperasi hari ini, dan murid dari tiga dusun belajar di rumah.

Kami terus memantau dan mengabarkan perkembangannya setiap dua jam di akun ini. Hati-hati di jalan, keluarga menunggu di rumah.`,
  },

  'cash aid': {
    first:
      'Bantuan tunai Rp600.000 untuk triwulan pertama dapat diambil di Kantor Pos Karangsari pada 9–13 Maret 2026.',
    text: `Assalamualaikum, Bapak, Ibu, dan saudara sekalian yang kami banggakan.

Kesejahteraan masyarakat menjadi prioritas utama pemerintah. Berbagai program telah digulirkan agar tidak ada warga yang tertinggal. Pendataan pun diperbarui melalui musyawarah di tingkat desa supaya bantuan tepat sasaran.

Setelah melalui proses yang cukup panjang, akhirnya daftar penerima ditetapkan oleh Dinas Sosial. Bantuan tunai Rp600.000 untuk triwulan pertama dapat diambil di Kantor Pos Karangsari pada 9–13 Maret 2026. Jadwal setiap desa berbeda dan tertera pada undangan yang diantar ketua RT.

Penerima harus datang sendiri dengan membawa undangan, KTP, dan kartu keluarga asli. Lansia dan warga sakit dapat diwakili anggota keluarga dalam satu kartu keluarga. Petugas pos akan mendatangi rumah warga yang tidak dapat berjalan.

Tidak ada potongan dalam bentuk apa pun. Bila ada yang meminta bagian, laporkan ke 0816-0000-444.

Demikian informasi ini kami sampaikan, harap menjadi maklum.`,
  },

  'clean river work': {
    first:
      'Kerja bakti membersihkan Kali Mati digelar Minggu, 7 Juni 2026, pukul 06.30 WIB, dengan titik kumpul Jembatan Merah.',
    text: `Gotong royong adalah jati diri bangsa kita. Sejak dahulu para orang tua mengajarkan bahwa pekerjaan berat akan terasa ringan bila dikerjakan bersama. Di tengah kesibukan masing-masing, nilai luhur itu jangan sampai luntur.

Lurah Melati bersama ketua LPM, ketua RW, karang taruna, dan ibu-ibu PKK sepakat menghidupkan kembali kebiasaan lama. Kesepakatan itu lahir dalam musyawarah yang berlangsung hangat.

Kerja bakti membersihkan Kali Mati digelar Minggu, 7 Juni 2026, pukul 06.30 WIB, dengan titik kumpul Jembatan Merah. Setiap rumah mengirim satu orang. Bawa cangkul, karung, atau pengki, dan pakailah sepatu bot. Truk sampah menunggu sampai pukul 10.00.

Sarapan disediakan dapur PKK untuk 200 orang. Warga yang berhalangan boleh menyumbang air minum melalui ketua RT. Bila hujan, kegiatan digeser ke Minggu berikutnya.

Ayo, tunjukkan kepedulian kita! Kali yang bersih membuat kampung bebas banjir dan nyamuk. Terima kasih.`,
  },

  'school admission': {
    first:
      'Pendaftaran murid baru SMP negeri di Kabupaten Tirtajaya dibuka 15–19 Juni 2026 lewat laman spmb.tirtajaya.go.id.',
    text: `Pendidikan merupakan investasi jangka panjang yang tidak ternilai. Tidak terasa, anak-anak kita yang dahulu diantar ke taman kanak-kanak kini sudah beranjak remaja. Selamat kepada murid kelas enam yang telah lulus!

Untuk menjamin pelaksanaan yang objektif, transparan, dan akuntabel, Dinas Pendidikan telah menyusun petunjuk teknis bersama para kepala sekolah. Sosialisasi dilakukan di delapan kecamatan dan diikuti lebih dari 600 orang tua.

Pendaftaran murid baru SMP negeri di Kabupaten Tirtajaya dibuka 15–19 Juni 2026 lewat laman spmb.tirtajaya.go.id. Ada empat jalur: domisili, afirmasi, prestasi, dan mutasi. Satu anak hanya boleh memilih satu jalur dan tiga sekolah.

Dokumen yang diunggah:
• kartu keluarga yang terbit sebelum 15 Juni 2025
• akta kelahiran
• ijazah atau surat keterangan lulus

Kuota jalur domisili paling sedikit 40 persen dari daya tampung, dan jarak diukur dari alamat pada kartu keluarga ke gerbang sekolah. Jalur prestasi memakai nilai rapor lima semester terakhir. Murid penyandang disabilitas masuk melalui jalur afirmasi dan tidak perlu mengikuti pemeringkatan. Kepala dinas menegaskan bahwa titipan dari siapa pun tidak akan dilayani. Ia juga meminta komite sekolah mengawasi jalannya pendaftaran.

Hasilnya diumumkan Rabu, 24 Juni 2026, pukul 10.00 WIB. Orang tua yang kesulitan mengunggah dibantu di sekolah tujuan, Senin–Jumat pukul 08.00–13.00 WIB. Seluruh proses gratis.`,
  },

  'rabies vaccine': {
    first:
      'Anjing dan kucing peliharaan divaksin rabies gratis di Balai Desa Bumirejo, Rabu, 28 Oktober 2026, pukul 08.00–12.00 WITA.',
    text: `Hai, Pencinta Anabul! 🐶🐱

Siapa yang gemas kalau pulang kerja disambut ekor yang bergoyang? Hewan kesayangan memang sudah seperti keluarga sendiri. Nah, kasih sayang itu perlu ditunjukkan dengan menjaga kesehatannya.

Dinas Peternakan mencatat tiga kasus gigitan anjing positif rabies di kabupaten ini sejak Agustus. Penyakit ini hampir selalu mematikan bila gejalanya sudah muncul, baik pada hewan maupun manusia.

Kabar gembira untuk kita semua! Anjing dan kucing peliharaan divaksin rabies gratis di Balai Desa Bumirejo, Rabu, 28 Oktober 2026, pukul 08.00–12.00 WITA. Hewan harus sehat, berumur di atas tiga bulan, dan tidak sedang bunting. Bawa anjing dengan tali dan kucing dalam keranjang.

Bila digigit, cuci luka dengan sabun di air mengalir selama 15 menit, lalu segera ke puskesmas.

Pemilik lebih dari lima ekor dapat meminta petugas datang ke rumah melalui 0819-0000-567. Sampai ketemu, ya!

#BebasRabies`,
  },

  'market fire drill': {
    first:
      'Simulasi kebakaran di Pasar Lama, Rabu, 15 April 2026, menunjukkan 900 pedagang dapat keluar dalam tujuh menit.',
    text: `Dalam upaya meningkatkan kesiapsiagaan terhadap bencana, Dinas Pemadam Kebakaran dan Penyelamatan Kota Wanasari melaksanakan kegiatan simulasi di Pasar Lama, Rabu, 15 April 2026, pukul 08.00 WIB. Kegiatan dibuka langsung oleh Wakil Wali Kota dan diikuti jajaran perangkat daerah terkait, unsur TNI dan Polri, relawan, serta paguyuban pedagang.

Wakil Wali Kota dalam sambutannya menyampaikan bahwa keselamatan adalah tanggung jawab bersama. “Kita berharap kebakaran besar tahun 2019 tidak terulang,” katanya.

Simulasi kebakaran di Pasar Lama, Rabu, 15 April 2026, menunjukkan 900 pedagang dapat keluar dalam tujuh menit. Targetnya lima menit. Penyebab keterlambatan adalah dua lorong di blok C yang tertutup lapak dan satu pintu darurat yang terkunci.

Pengelola pasar memberi waktu sampai 30 April kepada pedagang untuk mengosongkan lorong. Pintu darurat kini dibuka setiap hari selama jam pasar. Alat pemadam ditambah dari 12 menjadi 40 tabung.

Kegiatan diakhiri dengan foto bersama. Semoga kegiatan ini bermanfaat bagi kita semua.`,
  },

  'stunting festival': {
    first: 'Festival Dapur Sehat digelar di Lapangan Karangsari, Sabtu, 19 September 2026, pukul 08.00–13.00 WIB.',
    text: `Sobat Sehat, masa depan bangsa ada di piring anak-anak kita! 🍲 Gizi seimbang sejak dalam kandungan terbukti membuat anak tumbuh cerdas dan kuat. Angka tengkes di kabupaten kita sudah turun dari 21 menjadi 14 persen dalam tiga tahun, dan kerja keras ini harus kita lanjutkan bersama. Tim Penggerak PKK, Dinas Kesehatan, serta seluruh puskesmas bahu-membahu menyiapkan acara ini sejak Juli. Festival Dapur Sehat digelar di Lapangan Karangsari, Sabtu, 19 September 2026, pukul 08.00–13.00 WIB. Ada lomba masak menu lokal antardesa, pemeriksaan ibu hamil, konsultasi gizi, dan panggung anak. Semua kegiatan gratis dan terbuka untuk umum. Lomba masak diikuti satu regu berisi tiga orang dari setiap desa; daftarkan regu kepada bidan desa paling lambat 12 September. Seratus ibu hamil pertama mendapat paket telur dan ikan. Ajak keluarga, bawa bekal semangat, dan jangan lupa pakai topi karena lapangan cukup terik. Sampai jumpa di festival!

#DapurSehat #CegahTengkes`,
  },
}
