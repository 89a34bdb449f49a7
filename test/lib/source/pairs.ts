/** An article and drafts that report it. `[[…]]` in a draft: there, and there alone, it says something else. */
export interface Pairs {
  readonly article: string
  readonly drafts: readonly string[]
}

export const pairs: readonly Pairs[] = [
  {
    article: `Wali Kota Tirtajaya Resmikan Pasar Randu

TIRTAJAYA – Wali Kota Tirtajaya Hasan Wiraguna meresmikan Pasar Randu di Jalan Kenanga, Kelurahan Randusari, Selasa (10/2/2026). Pasar dua lantai itu dibangun dengan anggaran Rp12.500.000.000 dan menampung 229 pedagang.

Kepala Dinas Perdagangan Kota Tirtajaya, Rina Marlina, S.E., mengatakan pedagang dibebaskan dari retribusi selama tiga bulan. "Kami ingin pedagang punya waktu untuk menata kios," ujar Rina.

Pasar buka setiap hari mulai pukul 04.00 WIB.`,
    drafts: [
      `Pasar Randu sudah diresmikan! 🎉

Wali Kota Hasan Wiraguna meresmikan pasar dua lantai ini pada Selasa, 10 Februari 2026. Anggarannya Rp12,5 miliar, untuk 229 pedagang.

Pedagang bebas retribusi selama 3 bulan.
#PasarRandu #Tirtajaya`,
      `Yuk belanja di Pasar Randu, Jl. Kenanga, Kel. Randusari. Dua ratus dua puluh sembilan pedagang siap melayani mulai jam 4 pagi.

"Kami ingin pedagang punya waktu untuk menata kios," kata Kepala Dinas Perdagangan Rina Marlina.`,
      `Pemkot Tirtajaya menghabiskan [[Rp15,2 miliar]] untuk Pasar Randu. Pasar yang diresmikan Wali Kota Hasan Wiraguna pada 10/2/2026 itu menampung 229 pedagang.`,
    ],
  },
  {
    article: `Bupati Wanasari Dr. H. Ahmad Sulaksana melantik 194 pejabat fungsional di Pendopo Kabupaten Wanasari, Senin, 2 Maret 2026. Pelantikan dihadiri Wakil Bupati Siti Rahmania dan Sekretaris Daerah Bambang Prakoso.

Dari jumlah itu, 112 orang adalah guru, 57 orang tenaga kesehatan, dan sisanya penyuluh pertanian. Bupati meminta mereka segera bekerja. "Layani warga dengan cepat dan jangan mempersulit," katanya.

Acara dimulai pukul 08.30 dan berakhir pukul 11.00 WIB.`,
    drafts: [
      `Sebanyak 194 pejabat fungsional dilantik Bupati Ahmad Sulaksana di Pendopo Kabupaten Wanasari, Senin (2/3). Di antaranya 112 guru dan 57 tenaga kesehatan.

"Layani warga dengan cepat dan jangan mempersulit," pesan Bupati.`,
      `Selamat bertugas kepada 194 pejabat fungsional! Pelantikan pada 2-3-2026 dihadiri Wabup Siti Rahmania dan Sekda Bambang Prakoso. Layani warga dengan cepat ya!`,
      `Bupati Ahmad Sulaksana melantik 194 pejabat fungsional, Senin (2/3). Rinciannya antara lain 112 guru dan [[75 tenaga kesehatan]].`,
    ],
  },
  {
    article: `Dinas Kesehatan (Dinkes) Kabupaten Sariwangi mencatat 86 kasus demam berdarah sepanjang Januari 2026, naik 15 persen dibandingkan bulan yang sama tahun lalu. Dua pasien meninggal.

"Kasus terbanyak ada di Kecamatan Gandasuli, yaitu 31 kasus," kata Kepala Dinkes Sariwangi dr. Maya Kusumawati, Kamis (5/2/2026).

Dinkes membagikan 4.000 bungkus bubuk larvasida lewat 21 puskesmas. Pengasapan dilakukan di delapan desa. Warga diminta menghubungi nomor 0812-3456-7890 bila ada gejala.`,
    drafts: [
      `Waspada DBD! Dinkes Sariwangi mencatat 86 kasus sepanjang Januari 2026, naik 15%. Terbanyak di Kecamatan Gandasuli: 31 kasus.

Ada gejala? Hubungi 081234567890.`,
      `Dinas Kesehatan Kabupaten Sariwangi membagikan 4 ribu bungkus bubuk larvasida melalui dua puluh satu puskesmas. Pengasapan dilakukan di 8 desa, kata dr. Maya Kusumawati, Kamis (5/2/2026).`,
      `Kasus demam berdarah di Sariwangi naik [[25 persen]] menjadi 86 kasus pada Januari 2026. Dua pasien meninggal dunia. Kasus terbanyak di Kec. Gandasuli.`,
    ],
  },
  {
    article: `Badan Penanggulangan Bencana Daerah (BPBD) Kota Mekarjati menyatakan banjir di Kelurahan Kedungasri berangsur surut pada Kamis malam, 8 Januari 2026. Ketinggian air yang semula 120 sentimeter turun menjadi 30 sentimeter.

Kepala Pelaksana BPBD Mekarjati Yusuf Darmawan menyebut 342 kepala keluarga terdampak dan 75 jiwa mengungsi di Balai Kelurahan Kedungasri. Bantuan yang disalurkan berupa 500 paket makanan siap saji, 150 selimut, dan 2 ton beras.

"Dapur umum tetap buka sampai warga pulang," kata Yusuf. Jalan Cempaka sempat ditutup dari pukul 16.00 sampai 20.00 WIB.`,
    drafts: [
      `Banjir di Kelurahan Kedungasri mulai surut. Tinggi air kini 30 cm, semula 120 cm (8/1/2026).

342 KK terdampak, 75 jiwa mengungsi di Balai Kelurahan Kedungasri.
Bantuan: 500 paket makanan siap saji, 150 selimut, 2 ton beras.`,
      `BPBD Kota Mekarjati: dapur umum untuk 75 pengungsi tetap buka. "Dapur umum tetap buka sampai warga pulang," kata Yusuf Darmawan. Jl. Cempaka ditutup pukul 16.00–20.00 WIB.`,
      `Banjir Kedungasri surut. BPBD Mekarjati mencatat 342 kepala keluarga terdampak, 75 jiwa mengungsi di [[Balai Kelurahan Sumberasri]]. Bantuan: 500 paket makanan dan 150 selimut.`,
    ],
  },
  {
    article: `Pemerintah Kabupaten Cemarasewu membuka seleksi beasiswa bagi 300 mahasiswa dari keluarga tidak mampu. Pendaftaran berlangsung 15 April–20 Mei 2026 melalui laman beasiswa.cemarasewu.go.id.

Kepala Dinas Pendidikan Cemarasewu Lilis Handayani mengatakan setiap penerima memperoleh Rp6 juta per tahun. Syaratnya, indeks prestasi kumulatif paling rendah 3,25 dan usia paling tinggi 23 tahun.

Pengumuman dijadwalkan pada 5 Juni 2026. Anggaran program ini Rp1,8 miliar dari APBD 2026.`,
    drafts: [
      `Beasiswa Cemarasewu 2026 dibuka!

Pendaftaran: 15 April–20 Mei 2026
Kuota: 300 mahasiswa
Bantuan: Rp6.000.000 per tahun
Syarat: IPK minimal 3,25 dan usia maksimal 23 tahun
Pengumuman: 5 Juni 2026
Daftar di beasiswa.cemarasewu.go.id`,
      `Pemkab Cemarasewu menyiapkan Rp1.800.000.000 dari APBD 2026 untuk beasiswa 300 mahasiswa. Pendaftaran ditutup 20/5/2026, kata Kepala Dinas Pendidikan Lilis Handayani.`,
      `Beasiswa bagi 300 mahasiswa Cemarasewu: Rp6 juta per tahun, IPK paling rendah 3,25. Daftar 15 April–20 Mei 2026, pengumuman [[15 Juni 2026]].`,
    ],
  },
  {
    article: `Festival Layang-layang ke-12 akan digelar di Pantai Karangbolong, Kecamatan Segara, pada 13–14 Juni 2026. Dinas Pariwisata dan Kebudayaan Kabupaten Pesisir Raya menyebut 64 kelompok dari tujuh provinsi sudah mendaftar.

Ketua panitia Gede Suarjana mengatakan total hadiah Rp75 juta. Penonton tidak dipungut biaya. Acara dibuka Sabtu pukul 09.00 WITA oleh Bupati Pesisir Raya Nyoman Artana.

"Kami menyiapkan 1.200 kantong parkir supaya jalan menuju pantai tidak macet," kata Gede.`,
    drafts: [
      `Festival Layang-layang ke-12 🪁
📍 Pantai Karangbolong, Kecamatan Segara
🗓 13-14 Juni 2026
⏰ 09.00 WITA
Gratis! Total hadiah Rp75 juta.`,
      `Sabtu, 13 Juni, Bupati Nyoman Artana membuka Festival Layang-layang XII. Enam puluh empat kelompok dari 7 provinsi ikut serta. Tersedia 1.200 kantong parkir, kata Gede Suarjana.`,
      `Catat tanggalnya! Festival Layang-layang [[ke-21]] di Pantai Karangbolong, 13–14 Juni 2026. Dinas Pariwisata dan Kebudayaan menyebut 64 kelompok sudah mendaftar.`,
    ],
  },
  {
    article: `Perumda Air Minum Tirta Lestari menghentikan sementara aliran air di 14 kelurahan pada Rabu, 15 April 2026, mulai pukul 22.00 hingga Kamis pukul 04.00 WIB. Penyebabnya perbaikan pipa berdiameter 400 milimeter di Jalan Panglima Selatan.

Direktur Perumda Tirta Lestari, Edi Suharto, meminta pelanggan menampung air. Lima mobil tangki disiagakan. Pelanggan dapat menghubungi pusat layanan 1500-765.

"Air akan mengalir normal bertahap dalam enam jam setelah pekerjaan selesai," ujarnya.`,
    drafts: [
      `Sobat Tirta, aliran air di 14 kelurahan berhenti sementara.

Hari/tanggal: Rabu, 15 April 2026
Waktu: 22.00–04.00 WIB
Sebab: perbaikan pipa 400 mm di Jalan Panglima Selatan

Butuh air? 5 mobil tangki siap.`,
      `Perbaikan pipa di Jl. Panglima Selatan mulai Rabu (15/4) jam 10 malam. "Air akan mengalir normal bertahap dalam enam jam setelah pekerjaan selesai," kata Direktur Perumda Tirta Lestari Edi Suharto.`,
      `Aliran air di 14 kelurahan berhenti pada Rabu, 15 April 2026 mulai [[pukul 20.00 WIB]] karena perbaikan pipa di Jalan Panglima Selatan. Tampung air dulu, ya.`,
    ],
  },
  {
    article: `Camat Lembahsari, Drs. Agus Wibisono, menyerahkan bantuan pangan kepada 1.050 keluarga di Desa Cikadu, Jumat (5/6/2026). Setiap keluarga menerima 10 kilogram beras dan 2 liter minyak goreng.

Kepala Desa Cikadu Tatang Suryana mengatakan penerima diambil dari data Kementerian Sosial. "Yang belum terdata silakan lapor ke balai desa," kata Tatang.

Penyaluran di desa lain berlangsung sampai 12 Juni.`,
    drafts: [
      `1.050 keluarga di Desa Cikadu menerima bantuan pangan dari Camat Lembahsari Agus Wibisono, Jumat (5/6). Tiap keluarga mendapat 10 kg beras dan 2 liter minyak goreng.`,
      `"Yang belum terdata silakan lapor ke balai desa," kata Kades Cikadu, Tatang Suryana. Penerima bantuan pangan diambil dari data Kemensos.`,
      `Camat Lembahsari [[Agus Widodo]] menyerahkan bantuan pangan kepada 1.050 keluarga di Desa Cikadu, Jumat (5/6/2026).`,
    ],
  },
  {
    article: `Layanan KTP elektronik keliling Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) Kota Arumdalu hadir di Lapangan Merdeka setiap Sabtu, pukul 08.00–12.00. Warga cukup membawa kartu keluarga.

Pada pekan pertama, 20 Juni 2026, sebanyak 185 warga dilayani. Kepala Disdukcapil Arumdalu Wulan Sekarwati menargetkan 5.000 perekaman baru hingga akhir tahun.

"Tidak ada biaya sama sekali, jangan percaya calo," kata Wulan.`,
    drafts: [
      `KTP-el keliling hadir lagi!
Tempat: Lapangan Merdeka
Hari: setiap Sabtu
Waktu: 08.00-12.00
Syarat: kartu keluarga
"Tidak ada biaya sama sekali, jangan percaya calo," kata Kepala Disdukcapil Wulan Sekarwati.`,
      `Sebanyak 185 warga dilayani pada 20/6/2026. Dinas Kependudukan dan Pencatatan Sipil Kota Arumdalu menargetkan lima ribu perekaman baru.`,
      `KTP keliling di [[Lapangan Pancasila]], Sabtu pukul 08.00–12.00. Pada pekan pertama, 185 warga dilayani Disdukcapil Arumdalu.`,
    ],
  },
  {
    article: `Kepolisian Resor (Polres) Tanjungbiru menangkap dua tersangka pencuri kabel lampu jalan di Kecamatan Sukarame, Senin (26/1/2026) dini hari. Kerugian pemerintah daerah ditaksir Rp340 juta.

Kapolres Tanjungbiru AKBP Fajar Nugraha mengatakan kabel sepanjang 1.700 meter disita. Para tersangka, RM (28) dan DS (31), beraksi di sebelas titik sejak November 2025.

Dinas Perhubungan memastikan 96 lampu kembali menyala pekan ini.`,
    drafts: [
      `Polres Tanjungbiru menangkap 2 tersangka pencuri kabel lampu jalan di Kecamatan Sukarame, Senin (26/1/2026). Kabel 1.700 meter disita, kata Kapolres AKBP Fajar Nugraha.`,
      `96 lampu jalan kembali menyala! Dishub Tanjungbiru memperbaiki lampu di 11 titik setelah pencurian yang merugikan daerah Rp340.000.000.`,
      `Pencurian kabel di 11 titik merugikan daerah [[Rp430 juta]]. Dua tersangka ditangkap Polres Tanjungbiru, kabel sepanjang 1,7 kilometer disita.`,
    ],
  },
  {
    article: `Gubernur Nusa Permai Johan Lumentut meletakkan batu pertama Rumah Sakit Umum Daerah (RSUD) Permai Timur, Kamis, 12 November 2026. Rumah sakit berkapasitas 150 tempat tidur itu berdiri di lahan seluas 4,5 hektare di Kota Telukmas.

Pembangunan dibiayai APBD Provinsi sebesar Rp210 miliar selama dua tahun anggaran. Targetnya, rumah sakit beroperasi pada Agustus 2028.

"Warga di timur tidak perlu lagi menempuh perjalanan empat jam untuk berobat," kata Gubernur Johan.`,
    drafts: [
      `Gubernur Johan Lumentut meletakkan batu pertama RSUD Permai Timur di Telukmas (12/11/2026). Luas lahan 4,5 ha, 150 tempat tidur, anggaran Rp210 miliar.`,
      `RSUD Permai Timur ditargetkan beroperasi Agustus 2028. "Warga di timur tidak perlu lagi menempuh perjalanan empat jam untuk berobat," kata Gubernur.`,
      `Rumah Sakit Umum Daerah Permai Timur akan punya [[250 tempat tidur]]. Gubernur Johan Lumentut meletakkan batu pertamanya di Kota Telukmas, Kamis (12/11).`,
    ],
  },
  {
    article: `Dinas Lingkungan Hidup (DLH) Kota Bukitasri memungut 3,6 ton sampah dari Sungai Cilamaya dalam aksi bersih sungai, Minggu, 19 Juli 2026. Aksi diikuti 450 relawan dari 23 komunitas.

Kepala DLH Bukitasri Nurul Fadilah menyebut 60 persen sampah berupa plastik. Perahu karet milik Basarnas ikut dikerahkan.

Wali Kota Bukitasri Herlambang Sutrisno berjanji memasang empat jaring penahan sampah. "Sungai bukan tempat sampah, anak cucu kita yang menanggung," katanya.`,
    drafts: [
      `3,6 ton sampah terangkat dari Sungai Cilamaya! 💪 Terima kasih 450 relawan dari 23 komunitas. Minggu (19/7/2026).
"Sungai bukan tempat sampah, anak cucu kita yang menanggung," kata Wali Kota Herlambang Sutrisno.`,
      `DLH Kota Bukitasri: enam puluh persen sampah di Sungai Cilamaya adalah plastik. Pemkot akan memasang 4 jaring penahan sampah.`,
      `"Sungai [[bukan tempat wisata, anak cucu kita yang menanggung]]," kata Wali Kota Herlambang Sutrisno dalam aksi bersih Sungai Cilamaya, 19 Juli 2026.`,
    ],
  },
  {
    article: `Pemkot Harapanjaya memberikan diskon pajak bumi dan bangunan (PBB) sebesar 10 persen bagi wajib pajak yang membayar sebelum 30 April 2026. Diskon 5 persen berlaku untuk pembayaran pada Mei.

Kepala Badan Pendapatan Daerah (Bapenda) Harapanjaya, Irfan Maulana, menargetkan penerimaan PBB tahun ini Rp95 miliar, naik dari Rp82 miliar pada 2025. Hingga 28 Februari, yang masuk baru Rp11,4 miliar.

Pembayaran dapat dilakukan di 48 kantor pos dan gerai ritel.`,
    drafts: [
      `Diskon PBB 10%! Bayar sebelum 30 April 2026. Bayar pada Mei? Masih ada diskon 5%. Bisa di 48 kantor pos dan gerai ritel.`,
      `Bapenda Harapanjaya menargetkan PBB Rp95 miliar tahun ini. Sampai 28 Februari baru terkumpul Rp11,4 miliar, kata Irfan Maulana.`,
      `Kejar diskon PBB [[15 persen]] bagi yang membayar sebelum 30 April 2026! Target Bapenda: Rp95 miliar.`,
    ],
  },
  {
    article: `Sebanyak 36 pelajar terpilih sebagai anggota Paskibraka Kabupaten Girimulya dan dikukuhkan Bupati Girimulya Retno Palupi di Alun-Alun Girimulya, Sabtu (15/8/2026). Mereka berlatih sejak 20 Juli di bawah bimbingan Kodim 0715.

Pembina upacara pada 17 Agustus adalah Wakil Bupati Sugeng Riyadi. Upacara dimulai pukul 07.30 WIB.

Kepala Badan Kesatuan Bangsa dan Politik Girimulya, Teguh Santosa, mengatakan 412 pelajar mengikuti seleksi.`,
    drafts: [
      `36 anggota Paskibraka Girimulya dikukuhkan Bupati Retno Palupi di Alun-Alun Girimulya, Sabtu (15/8). Mereka terpilih dari 412 pelajar.`,
      `Upacara 17 Agustus dimulai pukul 07.30 WIB dengan pembina upacara Wabup Sugeng Riyadi. Tiga puluh enam Paskibraka sudah berlatih sejak 20 Juli.`,
      `Paskibraka Girimulya dikukuhkan [[Wakil Bupati Retno Palupi]] di Alun-Alun Girimulya, Sabtu (15/8/2026). Ada 36 pelajar terpilih.`,
    ],
  },
  {
    article: `Dinas Pertanian Kabupaten Tegalrejo menyalurkan 25.000 bibit kopi kepada 40 kelompok tani di lereng Gunung Sumbung. Bibit varietas Sigararutang itu ditanam di lahan seluas 62 hektare.

"Panen pertama kami perkirakan pada 2029," kata Kepala Dinas Pertanian Tegalrejo Slamet Hartono di Desa Ngadirojo, Selasa, 25 November 2025.

Tahun lalu produksi kopi Tegalrejo mencapai 318 ton, dengan harga rata-rata Rp85.000 per kilogram.`,
    drafts: [
      `25 ribu bibit kopi untuk 40 kelompok tani di lereng Gunung Sumbung ☕ Luas lahannya 62 ha. Panen pertama diperkirakan tahun 2029.`,
      `Kepala Dinas Pertanian Slamet Hartono: produksi kopi tahun lalu 318 ton, harga rata-rata Rp85 ribu per kg. Disampaikan di Desa Ngadirojo (25/11/2025).`,
      `Dinas Pertanian Tegalrejo menyalurkan 25.000 bibit kopi kepada 40 kelompok tani, untuk lahan [[72 hektare]] di lereng Gunung Sumbung.`,
    ],
  },
  {
    article: `Dinas Perhubungan Kota Surawana memberlakukan rekayasa lalu lintas di Simpang Lima mulai Senin, 2 Maret 2026 pukul 05.00 WIB. Kendaraan dari arah Jalan Pahlawan dialihkan ke Jalan Diponegoro.

Kepala Dinas Perhubungan Surawana Doni Prasetya mengatakan rekayasa berlangsung 45 hari selama pembangunan jembatan penyeberangan. Sebanyak 30 petugas berjaga dalam tiga giliran.

Tarif bus Trans Surawana tetap Rp4.000.`,
    drafts: [
      `Mulai Senin (2/3/2026) pukul 05.00 WIB ada rekayasa lalu lintas di Simpang Lima. Dari Jl. Pahlawan, belok ke Jl. Diponegoro. Berlangsung 45 hari.`,
      `30 petugas Dinas Perhubungan berjaga di Simpang Lima selama pembangunan jembatan penyeberangan. Naik Trans Surawana saja, tarifnya tetap Rp4 ribu!`,
      `Rekayasa lalu lintas di Simpang Lima mulai [[Selasa]], 2 Maret 2026. Kendaraan dari Jalan Pahlawan dialihkan ke Jalan Diponegoro.`,
    ],
  },
  {
    article: `Tim SAR gabungan menemukan nelayan yang hilang di perairan Pulau Kelapa dalam keadaan selamat, Minggu (19/7/2026) pukul 14.20 WITA. Korban, La Ode Rusman (47), terombang-ambing selama 31 jam.

Kepala Basarnas Kendala Muhammad Arafah mengatakan pencarian melibatkan 52 personel dan empat kapal. Korban ditemukan 18 mil laut dari titik terakhir.

Korban kini dirawat di Puskesmas Wawolesea.`,
    drafts: [
      `Alhamdulillah, La Ode Rusman (47) ditemukan selamat di perairan Pulau Kelapa, Minggu (19/7) pukul 14.20 WITA. Beliau dirawat di Puskesmas Wawolesea.`,
      `52 personel dan 4 kapal dikerahkan. Nelayan yang hilang 31 jam itu ditemukan 18 mil laut dari titik terakhir, kata Kepala Basarnas Muh. Arafah.`,
      `Nelayan La Ode Rusman ditemukan selamat setelah [[13 jam]] terombang-ambing di perairan Pulau Kelapa. Pencarian melibatkan 52 personel.`,
    ],
  },
  {
    article: `DPRD Kabupaten Banyuasri menyetujui Rancangan APBD 2027 dalam rapat paripurna, Kamis, 22 Oktober 2026. Pendapatan daerah ditetapkan Rp2,34 triliun dan belanja Rp2,41 triliun.

Ketua DPRD Banyuasri, Wayan Suteja, menyebut 31 persen belanja untuk pendidikan. Bupati Banyuasri Komang Adnyana menambahkan, perbaikan jalan mendapat Rp186 miliar untuk 74 ruas.

"APBD ini milik rakyat, awasi pelaksanaannya bersama-sama," ujar Komang.`,
    drafts: [
      `APBD 2027 Banyuasri disetujui! Pendapatan Rp2,34 triliun, belanja Rp2,41 triliun. 31% untuk pendidikan.`,
      `Bupati Komang Adnyana: "APBD ini milik rakyat, awasi pelaksanaannya bersama-sama." Perbaikan 74 ruas jalan mendapat Rp186 miliar.`,
      `DPRD Banyuasri menyetujui RAPBD 2027 pada Kamis (22/10/2026). Perbaikan jalan mendapat Rp186 miliar untuk [[47 ruas]].`,
    ],
  },
  {
    article: `Universitas Jayakencana dan Pemkab Lembahsari meneken kerja sama pengolahan sampah, Rabu (20/5/2026). Rektor Universitas Jayakencana, Prof. Dr. Ir. Indra Kusnadi, M.Eng., mengatakan kampus menyiapkan mesin pengolah berkapasitas lima ton per hari.

Mesin dipasang di TPA Ciherang, Kecamatan Margaluyu. Bupati Lembahsari Dadang Hermawan berharap sampah yang ditimbun berkurang 40 persen dalam setahun.

Kerja sama berlaku tiga tahun dan dapat diperpanjang.`,
    drafts: [
      `Bupati Dadang Hermawan dan Rektor Universitas Jayakencana Indra Kusnadi meneken kerja sama pengolahan sampah (20/5/2026). Mesin 5 ton per hari dipasang di TPA Ciherang.`,
      `Target kita: sampah yang ditimbun berkurang 40% dalam setahun. Mesin di Kec. Margaluyu itu hasil kerja sama 3 tahun dengan Universitas Jayakencana.`,
      `Pemkab Lembahsari dan [[Universitas Jayabuana]] meneken kerja sama pengolahan sampah, Rabu (20/5). Mesin berkapasitas lima ton per hari dipasang di TPA Ciherang.`,
    ],
  },
  {
    article: `Posyandu Melati di RW 07 Kelurahan Gunungsari menjadi juara I lomba posyandu tingkat Kota Mandalawangi. Penghargaan diserahkan Ketua Tim Penggerak PKK Kota Mandalawangi, Ratih Wulandari, di Gedung Serbaguna, Kamis (10/9/2026).

Posyandu itu menurunkan jumlah balita tengkes dari 22 menjadi 6 anak dalam dua tahun. Hadiahnya Rp15 juta dan alat ukur badan digital.

Juara kedua diraih Posyandu Anggrek dari Kelurahan Tamansari.`,
    drafts: [
      `Selamat untuk Posyandu Melati RW 7 Kelurahan Gunungsari, juara I lomba posyandu Kota Mandalawangi! Hadiah Rp15 juta diserahkan Ratih Wulandari di Gedung Serbaguna.`,
      `Hebat! Balita tengkes di Posyandu Melati turun dari 22 menjadi 6 anak dalam 2 tahun. Juara II: Posyandu Anggrek, Kelurahan Tamansari.`,
      `Posyandu Melati RW 07 juara I tingkat kota (10/9/2026). Balita tengkes turun dari 22 menjadi [[9 anak]].`,
    ],
  },
  {
    article: `Pelatihan digital bagi pelaku UMKM digelar Dinas Koperasi dan UKM Kota Sindangwangi di Hotel Cendana selama tiga hari, 14–16 Oktober 2025. Pesertanya 120 orang, dua pertiga di antaranya perempuan.

Kepala Dinas Koperasi dan UKM Sindangwangi, Budi Santika, menyebut omzet peserta tahun sebelumnya naik rata-rata 27 persen setelah berjualan daring.

Peserta juga menerima bantuan modal Rp2,5 juta.`,
    drafts: [
      `120 pelaku UMKM belajar jualan daring di Hotel Cendana, 14-16 Oktober 2025. Modal Rp2.500.000 juga diberikan kepada peserta.`,
      `Omzet naik 27%! Begitu hasil pelatihan tahun sebelumnya, kata Kepala Dinas Koperasi dan UKM Budi Santika.`,
      `Pelatihan digital UMKM di Hotel Cendana berlangsung [[14–18 Oktober 2025]] dan diikuti 120 orang.`,
    ],
  },
  {
    article: `Bulan Imunisasi Anak Sekolah di Kabupaten Kertaraja menyasar 18.640 siswa SD. Vaksinasi dimulai di SD Negeri 3 Kertaraja pada 10 September 2026 dan dipantau Bupati Kertaraja H. Suparman.

Plt. Kepala Dinas Kesehatan Kertaraja, dr. Ayu Laksmi, menjelaskan imunisasi campak diberikan kepada siswa kelas 1. "Anak yang demam ditunda dulu sampai sehat," ujarnya.

Capaian tahun 2025 adalah 96,4 persen.`,
    drafts: [
      `18.640 siswa SD di Kertaraja diimunisasi mulai 10 September 2026. Tahun 2025, capaiannya 96,4%. "Anak yang demam ditunda dulu sampai sehat," kata dr. Ayu Laksmi.`,
      `Bupati Suparman memantau imunisasi di SDN 3 Kertaraja. Siswa kelas 1 mendapat imunisasi campak.`,
      `Imunisasi anak sekolah dimulai di SD Negeri 3 Kertaraja, 10 September 2026. "Anak yang [[batuk ditunda dulu sampai sehat]]," kata Plt. Kepala Dinas Kesehatan Ayu Laksmi.`,
    ],
  },
  {
    article: `Jembatan gantung sepanjang 85 meter di Desa Sungailimau, Kecamatan Rimbo Ulu, mulai dipakai warga pada Kamis, 8 Januari 2026. Jembatan itu menghubungkan Dusun Talang dengan Dusun Pinang.

Kepala Dinas Pekerjaan Umum dan Penataan Ruang (PUPR) Rimbo Hendra Saputra menyebut biaya pembangunan Rp4,75 miliar. Sebelumnya, 64 siswa harus menyeberang dengan rakit.

Beban yang diizinkan paling berat 400 kilogram.`,
    drafts: [
      `Jembatan gantung 85 meter di Desa Sungailimau sudah bisa dipakai! Dusun Talang dan Dusun Pinang kini tersambung. Biaya: Rp4,75 miliar.`,
      `Dulu naik rakit, kini 64 siswa lewat jembatan. Ingat, beban paling berat 400 kg, pesan Kepala Dinas PUPR Hendra Saputra.`,
      `Jembatan gantung di [[Desa Sungaiduren]], Kecamatan Rimbo Ulu, mulai dipakai pada 8/1/2026. Panjangnya 85 meter.`,
    ],
  },
  {
    article: `Lurah Kampungbaru Dewi Anggraini mengajak warga memilah sampah dari rumah. Bank Sampah Berseri yang berdiri pada 2021 kini beranggotakan 275 keluarga dan mengelola 1,2 ton sampah kering setiap bulan.

"Tabungan sampah warga sudah mencapai Rp38 juta," kata Dewi di Taman Kalpataru, Jumat (5/6/2026).

Penimbangan dilakukan setiap Sabtu kedua dan keempat, mulai pukul 07.00.`,
    drafts: [
      `Bank Sampah Berseri: 275 keluarga, 1,2 ton sampah kering tiap bulan, tabungan Rp38 juta. Yuk ikut! Penimbangan mulai jam 7 pagi.`,
      `"Tabungan sampah warga sudah mencapai Rp38 juta," kata Lurah Kampungbaru Dewi Anggraini, Jumat (5/6/2026), di Taman Kalpataru.`,
      `Lurah Kampungbaru [[Devi Anggraini]] mengajak warga memilah sampah. Bank Sampah Berseri sudah punya 275 anggota keluarga.`,
    ],
  },
  {
    article: `Kejaksaan Negeri Muaratinggi memusnahkan barang bukti dari 58 perkara yang berkekuatan hukum tetap, Selasa (17/3/2026). Di antaranya 1,3 kilogram sabu, 2.450 butir pil terlarang, dan 19 telepon genggam.

Kepala Kejaksaan Negeri Muaratinggi Rahmat Hidayat mengatakan pemusnahan disaksikan Wali Kota Muaratinggi Tengku Iskandar dan perwakilan Pengadilan Negeri.

Barang bukti dibakar dan dihancurkan dengan mesin di halaman kantor kejaksaan.`,
    drafts: [
      `Barang bukti dari 58 perkara dimusnahkan Kejaksaan Negeri Muaratinggi, Selasa (17/3/2026): 1,3 kg sabu, 2.450 butir pil terlarang, dan 19 telepon genggam.`,
      `Wali Kota Tengku Iskandar menyaksikan pemusnahan barang bukti di halaman kantor kejaksaan. Kepala Kejaksaan Negeri Rahmat Hidayat menyebut ada 58 perkara.`,
      `Kejaksaan Negeri Muaratinggi memusnahkan barang bukti 58 perkara pada [[Selasa (24/3/2026)]], di antaranya 19 telepon genggam.`,
    ],
  },
  {
    article: `Job Fair Kota Simpangraya 2026 diikuti 45 perusahaan dengan 3.217 lowongan. Acara berlangsung di Gedung Olahraga (GOR) Satria pada 20–21 Mei, pukul 09.00–16.00 WIB, tanpa dipungut biaya.

Kepala Dinas Tenaga Kerja (Disnaker) Simpangraya, Yanti Maharani, mengatakan angka pengangguran turun dari 7,1 persen menjadi 6,3 persen. Penyandang disabilitas mendapat kuota 2 persen.

Pelamar wajib mendaftar di aplikasi SiKerja.`,
    drafts: [
      `JOB FAIR SIMPANGRAYA 2026
🏢 45 perusahaan, 3.217 lowongan
📍 GOR Satria
📅 20–21 Mei 2026
🕘 09.00–16.00 WIB
Gratis! Daftar di aplikasi SiKerja.`,
      `Kadisnaker Yanti Maharani: pengangguran turun dari 7,1% menjadi 6,3%. Job Fair tahun ini membuka lebih dari 3.000 lowongan dari 45 perusahaan.`,
      `Ada 45 perusahaan dan 3.217 lowongan di Job Fair Simpangraya, GOR Satria, 20-21 Mei, pukul [[09.00–15.00 WIB]]. Gratis!`,
    ],
  },
  {
    article: `Palang Merah Indonesia (PMI) Kabupaten Ranupani mengumpulkan 267 kantong darah dalam donor darah di Pendopo Ranupani, Rabu, 20 Mei 2026. Stok darah golongan O menjadi 84 kantong.

Ketua PMI Ranupani Hj. Endang Lestari berterima kasih kepada pegawai negeri dan anggota Koramil yang menyumbang. "Setetes darah Anda menyelamatkan tiga nyawa," ucapnya.

Donor berikutnya digelar 22 Juli di Masjid Agung.`,
    drafts: [
      `Terima kasih! 267 kantong darah terkumpul di Pendopo Ranupani (20/5/2026). Stok golongan O: 84 kantong. Donor berikutnya 22 Juli di Masjid Agung.`,
      `"Setetes darah Anda menyelamatkan tiga nyawa," kata Ketua PMI Ranupani Endang Lestari dalam donor darah, Rabu (20/5).`,
      `PMI Ranupani mengumpulkan [[276 kantong darah]] di Pendopo Ranupani, Rabu (20/5). Stok golongan O kini 84 kantong.`,
    ],
  },
  {
    article: `Pemerintah Desa Karanganyar memakai Dana Desa 2026 sebesar Rp987.650.000 untuk membangun saluran irigasi 640 meter dan memberi makanan tambahan bagi 53 balita. Penjelasan itu disampaikan Kepala Desa Karanganyar, Mulyadi, dalam musyawarah desa, Senin (26/1/2026).

Badan Permusyawaratan Desa (BPD) meminta papan informasi dipasang di empat dusun.

Bantuan langsung tunai diberikan kepada 30 keluarga, masing-masing Rp300 ribu per bulan.`,
    drafts: [
      `Dana Desa Karanganyar 2026: Rp987.650.000. Untuk apa? Saluran irigasi 640 meter, makanan tambahan bagi 53 balita, dan BLT 30 keluarga @ Rp300.000 per bulan.`,
      `Kades Mulyadi menjelaskan pemakaian hampir satu miliar rupiah Dana Desa, Senin (26/1). BPD meminta papan informasi di 4 dusun.`,
      `Dana Desa Karanganyar dipakai untuk saluran irigasi 640 meter dan BLT bagi 30 keluarga, masing-masing [[Rp600 ribu per bulan]].`,
    ],
  },
  {
    article: `Balai Besar Wilayah Sungai mulai mengeruk Waduk Cipancuh pada Senin, 2 Maret 2026. Sedimen yang diangkat ditargetkan 210.000 meter kubik dalam delapan bulan.

"Daya tampung waduk tinggal 62 persen," kata Kepala Balai Besar Wilayah Sungai, Adi Nugroho. Pengerukan akan mengairi kembali 1.850 hektare sawah di Kecamatan Cisaat dan Kecamatan Parungsari.

Biaya Rp54 miliar ditanggung Kementerian Pekerjaan Umum.`,
    drafts: [
      `Waduk Cipancuh mulai dikeruk, Senin (2/3/2026). Target: 210 ribu meter kubik sedimen dalam 8 bulan. Sebanyak 1.850 hektare sawah di Cisaat dan Parungsari akan terairi lagi.`,
      `"Daya tampung waduk tinggal 62 persen," kata Adi Nugroho. Pengerukan dibiayai Kementerian Pekerjaan Umum, Rp54 miliar.`,
      `Pengerukan Waduk Cipancuh senilai Rp54 miliar dibiayai [[Kementerian Pertanian]] dan berlangsung delapan bulan.`,
    ],
  },
  {
    article: `Puncak Hari Jadi ke-460 Kabupaten Majapura dirayakan dengan kirab budaya, Sabtu, 2 Mei 2026. Kirab dilepas Bupati Majapura Sri Wahyuningsih dari Alun-Alun Selatan pukul 13.00 WIB dan berakhir di Museum Pusaka.

Sebanyak 2.300 peserta dari 18 kecamatan mengenakan busana tradisional. Warga membentuk barisan sepanjang tiga kilometer.

"Budaya adalah jati diri, mari kita rawat bersama," kata Sri Wahyuningsih.`,
    drafts: [
      `Hari Jadi ke-460 Majapura! Kirab budaya dilepas Bupati Sri Wahyuningsih dari Alun-Alun Selatan jam 1 siang dan berakhir di Museum Pusaka. 2.300 peserta dari 18 kecamatan ikut.`,
      `"Budaya adalah jati diri, mari kita rawat bersama," kata Bupati Sri Wahyuningsih, Sabtu (2/5/2026). Barisan kirab sepanjang 3 km!`,
      `Kirab Hari Jadi ke-460 Majapura dilepas dari Alun-Alun Selatan dan berakhir di [[Museum Purbakala]]. Sebanyak 2.300 peserta ikut.`,
    ],
  },
]
