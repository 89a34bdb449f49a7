import type { Pairs } from './pairs.ts'

/**
 * Written after the code worked on the others. On its first run it found all 10 planted differences and doubted 4 of 164
 * true facts (2.4 %); what was wrong with those four is mended since.
 */
export const freshPairs: readonly Pairs[] = [
  {
    article: `Kebakaran Gudang Rotan di Plosorejo, Kerugian Capai Rp850 Juta

KEDUNGWARU – Sebuah gudang rotan di RT 02 RW 05 Desa Plosorejo, Kecamatan Kedungwaru, terbakar pada Rabu malam (14/1/2026) sekitar pukul 19.45 WIB. Sembilan mobil pemadam dikerahkan dan api padam tiga jam kemudian.

Kepala Bidang Pemadam Kebakaran Satpol PP Kedungwaru, Joko Susilo, memperkirakan kerugian pemilik mencapai Rp850 juta. Tidak ada korban jiwa, tetapi dua petugas sempat sesak napas dan dirawat di RSUD dr. Wahidin.

"Dugaan sementara, api berasal dari korsleting di ruang pengeringan," kata Joko saat dihubungi, Kamis (15/1).

Tahun lalu, Kedungwaru mencatat 117 kebakaran, turun dari 134 kejadian pada 2024.`,
    drafts: [
      `🔥 INFO KEBAKARAN
Lokasi: Gudang rotan RT 2/RW 5 Desa Plosorejo
Waktu: Rabu, 14 Januari 2026, 19.45 WIB
Armada: 9 mobil pemadam
Kondisi: api padam setelah 3 jam, nihil korban jiwa
Perkiraan kerugian: Rp850.000.000

Periksa instalasi listrik di rumah ya, Lur! "Dugaan sementara, api berasal dari korsleting di ruang pengeringan," kata Joko Susilo.`,
      `Dua petugas damkar yang sesak napas saat memadamkan api di Plosorejo sudah dirawat di RSUD dr. Wahidin. Sepanjang tahun lalu ada 117 kebakaran di Kedungwaru, lebih sedikit daripada 134 kejadian tahun 2024.`,
      `Gudang rotan di Desa Plosorejo terbakar, Rabu malam (14/1). Sembilan mobil pemadam dikerahkan. Tahun lalu Kedungwaru mencatat [[171 kebakaran]].`,
    ],
  },
  {
    article: `Wakil Wali Kota Baturejo, Hj. Nanik Suryani, M.Si., membuka Musyawarah Perencanaan Pembangunan (Musrenbang) tingkat Kecamatan Turen Kidul di aula kecamatan, Selasa pagi (17/2/2026). Sebanyak 68 usulan dibahas, 41 di antaranya soal infrastruktur.

Nanik menyebut pagu indikatif kecamatan Rp7,2 miliar, sedangkan nilai seluruh usulan Rp19,6 miliar. "Tidak semua bisa dikerjakan tahun depan, maka pilih yang paling mendesak," tuturnya.

Camat Turen Kidul, Arif Budiman, S.STP., mengatakan usulan warga Kelurahan Ngaglik berupa tembok penahan sungai sepanjang 220 meter menjadi prioritas pertama.`,
    drafts: [
      `Musrenbang Kecamatan Turen Kidul dibuka Wawali Nanik Suryani (17/2/2026). Ada enam puluh delapan usulan, 41 soal infrastruktur. Prioritas pertama: tembok penahan sungai 220 meter di Kelurahan Ngaglik.`,
      `Kata Bu Nanik: "Tidak semua bisa dikerjakan tahun depan, maka pilih yang paling mendesak." Pagu kecamatan 7,2 miliar rupiah, usulan yang masuk Rp 19,6 M.`,
      `Musrenbang Turen Kidul dibuka [[Wali Kota Nanik Suryani]], Selasa (17/2). Camat Arif Budiman menyebut tembok penahan sungai sepanjang 220 meter jadi prioritas.`,
    ],
  },
  {
    article: `Harga cabai rawit di Pasar Legi, Kota Sendangmulyo, menembus Rp92.000 per kilogram pada Senin (9/3/2026), naik dari Rp68.000 sepekan sebelumnya. Bawang merah dijual Rp41.000 dan telur ayam Rp29.500 per kilogram.

Dinas Ketahanan Pangan Sendangmulyo akan menggelar gerakan pangan murah di lima kecamatan mulai 11 sampai 13 Maret. Kepala Dinas Ketahanan Pangan Tri Wahyudi menjelaskan, setiap titik mendapat 3 ton beras SPHP seharga Rp60.000 per kemasan 5 kilogram.

"Pembelian kami batasi dua kemasan per orang agar merata," ujar Tri.`,
    drafts: [
      `Gerakan Pangan Murah hadir di 5 kecamatan, 11-13 Maret! Beras SPHP 5 kg cuma Rp60 ribu, maksimal 2 kemasan per orang. Tersedia 3 ton di tiap titik.`,
      `Update harga Pasar Legi, 9 Maret 2026 (per kg):
🌶 Cabai rawit Rp92.000
🧅 Bawang merah Rp41.000
🥚 Telur ayam Rp29.500
Pekan lalu cabai rawit masih Rp68.000.`,
      `Harga cabai rawit di Pasar Legi naik dari Rp68.000 menjadi Rp92.000 per kilogram. Dinas Ketahanan Pangan menggelar pangan murah di lima kecamatan, [[11–14 Maret]].`,
    ],
  },
  {
    article: `Menteri Kesehatan Ratna Dewanti meninjau layanan cuci darah di Rumah Sakit Umum Daerah Sinar Husada, Kabupaten Telagasari, Jumat (24/4/2026). Ia didampingi Bupati Telagasari Irwan Setiadi.

RSUD Sinar Husada kini memiliki 24 mesin dan melayani 96 pasien setiap pekan. Direktur RSUD Sinar Husada, dr. Felix Gunawan, Sp.PD., menyebut antrean berkurang dari enam minggu menjadi sepuluh hari.

"Jangan sampai warga harus ke ibu kota provinsi hanya untuk cuci darah," kata Ratna. Kementerian Kesehatan menjanjikan delapan mesin tambahan sebelum akhir 2026.`,
    drafts: [
      `Menkes Ratna Dewanti meninjau layanan cuci darah RSUD Sinar Husada bersama Bupati Irwan Setiadi, Jumat (24/4/2026). Antrean kini tinggal 10 hari, dulu 6 minggu.`,
      `Dengan 24 mesin, RSUD Sinar Husada melayani 96 pasien tiap pekan. Kementerian Kesehatan akan menambah 8 mesin sebelum akhir 2026. Terima kasih dr. Felix Gunawan dan tim!`,
      `RSUD Sinar Husada melayani 96 pasien cuci darah setiap pekan dengan 24 mesin. Menurut Direktur RSUD dr. [[Felix Hermawan]], antrean tinggal sepuluh hari.`,
    ],
  },
  {
    article: `Pemerintah Provinsi Selat Tengah menetapkan upah minimum provinsi (UMP) 2027 sebesar Rp3.415.800, naik 5,75 persen. Keputusan Gubernur Nomor 561 Tahun 2026 itu diumumkan Sekretaris Daerah Provinsi Selat Tengah, Markus Lobo, di Kantor Gubernur, Kamis (19/11/2026).

Serikat pekerja sebelumnya meminta kenaikan 9 persen, sementara pengusaha mengusulkan 3,5 persen. UMP berlaku mulai 1 Januari 2027.

Kepala Dinas Tenaga Kerja dan Transmigrasi Selat Tengah, Yohana Tarigan, mengingatkan perusahaan yang membayar di bawah UMP dapat dipidana. Posko pengaduan dibuka pada hari kerja pukul 08.00–15.30 WITA.`,
    drafts: [
      `UMP Selat Tengah 2027: Rp3.415.800 (naik 5,75%), berlaku 1 Januari 2027. Dasar: Keputusan Gubernur Nomor 561 Tahun 2026. Posko pengaduan buka pukul 08.00-15.30 WITA.`,
      `Sekda Markus Lobo mengumumkan UMP 2027 pada Kamis, 19 November 2026. Serikat pekerja semula meminta naik sembilan persen, pengusaha 3,5 persen.`,
      `UMP Selat Tengah 2027 naik [[7,75 persen]] menjadi Rp3.415.800 dan berlaku mulai 1 Januari 2027, kata Sekda Markus Lobo.`,
    ],
  },
  {
    article: `Sebanyak 1.128 peserta mengikuti lari amal Telaga Run 10K yang dilepas Kapolres Telagabiru AKBP Dimas Aryanto di Stadion Wijaya, Minggu (31/5/2026) pukul 05.30. Rute melewati Jalan Veteran dan Jalan Anggrek.

Juara putra diraih Andika Saputra dengan catatan waktu 31 menit 42 detik, sedangkan juara putri Maria Fransiska mencatat 36 menit 10 detik.

Dari pendaftaran terkumpul Rp169,2 juta untuk Panti Asuhan Kasih Bunda. "Olahraga sambil berbagi, itu semangat yang ingin kami tularkan," kata Dimas.`,
    drafts: [
      `1.128 pelari, satu tujuan: berbagi! Telaga Run 10K di Stadion Wijaya, Minggu (31/5), mengumpulkan Rp169,2 juta untuk Panti Asuhan Kasih Bunda.`,
      `Selamat kepada Andika Saputra (31 menit 42 detik) dan Maria Fransiska (36 menit 10 detik)! Kapolres AKBP Dimas Aryanto: "Olahraga sambil berbagi, itu semangat yang ingin kami tularkan."`,
      `Telaga Run 10K dilepas Kapolres Dimas Aryanto di Stadion Wijaya, Minggu (31/5) pukul [[06.30]]. Rutenya Jalan Veteran dan Jalan Anggrek.`,
    ],
  },
  {
    article: `Dinas Sosial Kabupaten Purwasari menyalurkan kursi roda kepada 45 penyandang disabilitas di Pendopo Purwasari, Kamis, 3 Desember 2026, bertepatan dengan Hari Disabilitas Internasional.

Bupati Purwasari Laksmi Paramitha menandatangani Peraturan Bupati Nomor 27 Tahun 2026 tentang pelayanan ramah disabilitas. Mulai tahun depan, 12 kantor kecamatan wajib memiliki jalur landai.

"Akses bukan belas kasihan, melainkan hak," tegas Laksmi. Menurut Badan Pusat Statistik (BPS), Purwasari memiliki 4.806 penyandang disabilitas.`,
    drafts: [
      `Hari Disabilitas Internasional, 3/12/2026: Dinsos Purwasari menyalurkan 45 kursi roda di Pendopo Purwasari. "Akses bukan belas kasihan, melainkan hak," tegas Bupati Laksmi Paramitha.`,
      `Mulai tahun depan 12 kantor kecamatan wajib punya jalur landai, sesuai Perbup No. 27 Tahun 2026. Data BPS: 4.806 warga Purwasari adalah penyandang disabilitas.`,
      `"Akses bukan belas kasihan, [[melainkan kewajiban]]," kata Bupati Laksmi Paramitha saat menyalurkan kursi roda untuk 45 penyandang disabilitas.`,
    ],
  },
  {
    article: `Longsor menutup Jalan Raya Cikuda KM 14, Desa Mekarlaksana, Minggu sore (22/2/2026). Material tanah setinggi 2,5 meter menimbun badan jalan sepanjang 30 meter, sehingga jalur Sindangraya–Pasirluhur putus total.

Petugas Dinas Bina Marga mengerahkan dua ekskavator dan menargetkan jalan dapat dilalui Senin malam. Kendaraan dialihkan melalui Desa Cibodas dengan waktu tempuh tambahan 40 menit.

Camat Pasirluhur Dede Kurnia menyatakan 17 rumah dikosongkan. "Curah hujan masih tinggi, kami tidak mau mengambil risiko," katanya. BMKG memprakirakan hujan lebat sampai 25 Februari.`,
    drafts: [
      `JALAN PUTUS 🚧
Titik: Jl. Raya Cikuda Km 14, Desa Mekarlaksana
Penyebab: longsor, tinggi material 2,5 m, panjang 30 m
Alternatif: lewat Desa Cibodas (+40 menit)
Target dibuka: Senin malam`,
      `17 rumah di sekitar longsor dikosongkan. "Curah hujan masih tinggi, kami tidak mau mengambil risiko," kata Camat Dede Kurnia. Hujan lebat diprakirakan sampai 25 Februari (BMKG).`,
      `Longsor di Jalan Raya Cikuda Km 14 memutus jalur Sindangraya–Pasirluhur. Pengendara dialihkan melalui [[Desa Cibogo]], tambahan waktu tempuh 40 menit.`,
    ],
  },
  {
    article: `Perpustakaan Daerah Kota Wiratama memperpanjang jam layanan menjadi pukul 08.00 sampai 20.00 WIB mulai Senin, 6 Juli 2026. Pada Sabtu dan Minggu, perpustakaan tutup pukul 16.00.

Kepala Dinas Perpustakaan dan Kearsipan Wiratama, Ari Kristanto, mencatat 52.300 kunjungan selama semester pertama, melonjak 38 persen. Koleksinya 81 ribu judul, termasuk 1.400 buku braille.

Warga yang meminjam lewat aplikasi mendapat tambahan tujuh hari. "Perpustakaan harus jadi rumah kedua bagi pelajar," kata Ari.`,
    drafts: [
      `Kabar baik! Perpustakaan Daerah kini buka sampai jam 8 malam, mulai Senin (6/7/2026). Akhir pekan tutup pukul 16.00. Pinjam lewat aplikasi? Dapat tambahan 7 hari.`,
      `Lebih dari 52.000 kunjungan selama semester pertama, naik 38%! Koleksi Perpustakaan Daerah: 81.000 judul, 1.400 di antaranya buku braille, kata Ari Kristanto.`,
      `[[Dinas Pendidikan]] memperpanjang jam layanan Perpustakaan Daerah menjadi pukul 08.00–20.00 WIB mulai Senin, 6 Juli 2026.`,
    ],
  },
  {
    article: `Panen raya padi organik di Dusun Sumberwangi, Desa Karangtengah, Kabupaten Bojonglaya, menghasilkan rata-rata 6,8 ton gabah per hektare. Angka itu lebih tinggi daripada padi biasa yang 5,4 ton. Penjabat Bupati Bojonglaya, Dr. Surya Atmadja, ikut memanen pada Kamis (16/4/2026).

Ketua Kelompok Tani Makmur Jaya, Sarjono (52), mengatakan 34 petani mengelola 21 hektare lahan. Gabah dibeli Bulog Rp7.500 per kilogram.

Pemkab Bojonglaya mengalokasikan Rp2,1 miliar untuk pupuk organik. Surya menargetkan luas lahan organik menjadi 100 hektare pada 2028.`,
    drafts: [
      `Pj. Bupati Surya Atmadja ikut panen raya padi organik di Dusun Sumberwangi, Kamis (16/4). Hasilnya 6,8 ton per ha, padi biasa 5,4 ton. Gabah dibeli Bulog Rp7.500/kg.`,
      `Target kita tahun 2028: 100 hektare lahan organik! Saat ini Kelompok Tani Makmur Jaya yang dipimpin Sarjono mengelola 21 hektare bersama 34 petani. Dukungan pupuk organik: Rp2,1 miliar.`,
      `Panen padi organik di Desa Karangtengah mencapai 6,8 ton per hektare. Pemkab Bojonglaya menargetkan [[200 hektare]] lahan organik pada 2028.`,
    ],
  },
]
