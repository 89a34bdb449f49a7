import type { ReviewOptions } from '../../lib/index.ts'

/** A post or article as an office might have drafted it. */
export interface OwnDraft {
  readonly id: string
  readonly text: string
  readonly options: ReviewOptions
}

const drafted = (of: string, options: ReviewOptions, texts: readonly string[]): OwnDraft[] =>
  texts.map((text, i) => ({ id: `${of}-${i + 1}`, text: text.trim(), options }))

/**
 * Forty drafts in the manner of puskesmas, kelurahan, PDAM and other local offices, careful and careless ones. All are made up:
 * offices, people, numbers.
 */
export const OWN_DRAFTS: readonly OwnDraft[] = [
  ...drafted('puskesmas', { platform: 'instagram' }, [
    `
Halo Sobat Sehat! 👋

Posyandu Melati buka Selasa, 10 Maret 2026, pukul 08.00–11.00 WIB di balai RW 04 Kelurahan Cendana.

Yang perlu dibawa:
1. Buku KIA
2. Fotokopi kartu keluarga
3. Balita dan senyumnya 😊

Layanan gratis. Pertanyaan? Hubungi bidan jaga di 0812-0000-1111.

#PosyanduMelati #PuskesmasCendana`,
    `
Puskesmas Cendana melaksanakan kegiatan penyuluhan tentang demam berdarah dengue (DBD) yang bertempat di Aula Kelurahan Cendana yang dihadiri oleh Kepala Puskesmas dr. Ratna Wulandari, Lurah Cendana Bapak Hendra Saputra, S.Sos., M.Si., Bhabinkamtibmas, Babinsa, kader PKK dan tokoh masyarakat. Kegiatan ini bertujuan untuk meningkatkan pemahaman masyarakat terkait pencegahan DBD. Kegiatan berjalan dengan lancar dan kondusif.

#dbd #puskesmas #sehat #3m #kader #germas #cendana`,
    `
PENGUMUMAN

Diberitahukan kepada seluruh masyarakat bahwa pada hari Senin tanggal 16 Maret 2026 pelayanan poli gigi di tiadakan sementara dikarenakan adanya perbaikan alat. Poli lain tetap buka seperti biasa.

Demikian pengumuman ini disampaikan, atas perhatiannya kami ucapkan terima kasih.`,
    `
Jangan tunda imunisasi anak!

Vaksin campak-rubela melindungi anak dari demam tinggi, radang paru, dan kebutaan. Bayi usia 9 bulan dan anak usia 18 bulan bisa diimunisasi gratis setiap Rabu pukul 08.00–12.00 WITA di Puskesmas Tanjung Raya.

Bawa Buku KIA, ya. Kalau anak sedang demam, telepon dulu ke (0511) 000-222.`,
    `
Cegah stunting itu penting!!! Stunting bisa dicegah sejak dini dengan cara memberikan ASI eksklusif, MPASI bergizi, serta rutin ke posyandu. Yuk moms, share info ini ke semua grup agar banyak yang tau 🙏🙏🙏`,
    `
Sebanyak 214 warga memeriksakan tekanan darah di Puskesmas Keliling, Minggu (8/3/2026), di Alun-Alun Sukamaju. Dari jumlah itu, 61 orang bertekanan darah tinggi dan dirujuk ke puskesmas terdekat. “Banyak yang baru tahu hari ini,” kata perawat Dewi Lestari.

Puskesmas Keliling berikutnya: Minggu, 15 Maret 2026, pukul 06.00–09.00 WIB di Lapangan Kecamatan Sukamaju.`,
    `
Assalamualaikum warga Cendana.. Mulai besok pelayanan pendaftaran pasien bisa online lewat aplikasi. Silahkan download aplikasinya, pilih poli, lalu datang sesuai jam. Tanpa antri lagi! Info lebih lanjut hubungi petugas.`,
    `
Hari ini kami menerima keluhan warga lewat DM: “Kenapa obat saya diganti?”

Jawabannya: obat generik dan obat bermerek mengandung zat aktif yang sama. Dokter mengganti merek bila stok kosong, bukan mengganti isinya. Bila ragu, tanyakan kepada apoteker di loket 3.

Terima kasih sudah bertanya, Bu.`,
    `
Dalam rangka memperingati Hari Kesehatan Nasional ke 61, Puskesmas Tanjung Raya menggelar senam bersama, pemeriksaan kesehatan gratis dan lomba memasak makanan sehat. Acara diikuti ratusan peserta yang antusias. Semoga kedepannya kesehatan masyarakat semakin meningkat.`,
    `
WASPADA DBD DI MUSIM HUJAN

Bulan Februari tercatat 37 kasus DBD di wilayah kerja Puskesmas Sukamaju, naik dari 12 kasus pada Januari. Kasus terbanyak ada di RW 02 dan RW 07.

Lakukan ini setiap Jumat pagi:
• kuras bak mandi;
• tutup tempat air;
• buang kaleng dan botol bekas.

Demam lebih dari dua hari? Segera ke puskesmas. Nomor darurat: 119.`,
  ]),
  ...drafted('kelurahan', { platform: 'instagram' }, [
    `
Loket Kelurahan Sukamaju pindah sementara.

Mulai Senin, 2 Maret 2026, layanan surat pindah ke Gedung Serbaguna RW 05, Jalan Melati Nomor 12, karena kantor lama direnovasi sampai 30 April 2026. Jam buka tetap: Senin–Jumat, pukul 08.00–15.00 WIB.

Nomor WhatsApp layanan: 0811-0000-333.`,
    `
Lurah Sukamaju Bapak H. Ahmad Fauzi, S.IP., M.AP. didampingi Sekretaris Lurah Ibu Sri Wahyuni, S.E., beserta jajaran menghadiri kegiatan Musyawarah Perencanaan Pembangunan (Musrenbang) tingkat Kecamatan yang dilaksanakan di Aula Kantor Kecamatan, Rabu (11/02/2026). Dalam sambutannya beliau menyampaikan ucapan terimakasih kepada semua pihak yang telah berkontribusi dalam menyukseskan kegiatan tersebut.`,
    `
Kerja bakti!

Minggu, 15 Maret 2026
Pukul 07.00 WIB sampai selesai
Titik kumpul: Pos RW 03

Kita bersihkan saluran air dari Gang Mawar sampai Jalan Anggrek supaya tidak banjir lagi. Bawa cangkul atau sapu lidi. Sarapan disiapkan ibu-ibu PKK.

Sampai jumpa, tetangga!`,
    `
Diinformasikan kepada warga yang belum mengambil KTP elektronik agar segera mengambil di kantor kelurahan dengan membawa KK asli dan KTP lama. Pengambilan tidak bisa di wakilkan. Bagi yang tidak mengambil sampai batas waktu yang telah ditentukan maka akan dikembalikan ke Disdukcapil.`,
    `
Telah dilakukan pendataan terhadap warga penerima bantuan pangan non tunai (BPNT) oleh tim dari Kelurahan Sukamaju. Pendataan dilakukan secara door to door dimana petugas mendatangi rumah warga satu persatu. Data tersebut selanjutnya akan diverifikasi dan divalidasi oleh dinas terkait.`,
    `
📢 BANTUAN BERAS FEBRUARI

Siapa: 312 keluarga di RW 01 sampai RW 06 yang namanya ada di daftar di papan kelurahan.
Kapan: Kamis, 26 Februari 2026, pukul 09.00–14.00 WIB.
Di mana: Balai Kelurahan Sukamaju.
Bawa: KTP dan surat undangan.

Tidak ada pungutan. Kalau ada yang meminta uang, lapor ke 0811-0000-333.`,
    `
HATI HATI PENIPUAN!! Ada oknum yang mengaku petugas kelurahan dan meminta data pribadi warga lewat telpon. Kelurahan TIDAK PERNAH meminta kode OTP. Jangan percaya, jangan di balas, dan laporkan. Viralkan!`,
    `
Selamat Hari Raya Idulfitri 1447 Hijriah. Mohon maaf lahir dan batin. 🙏

Keluarga besar Kelurahan Tirta Kencana`,
    `
Warga RT 004/RW 02 mengeluhkan lampu jalan yang mati sejak dua minggu lalu. Petugas Dinas Perhubungan sudah mengganti tiga lampu di Jalan Kenanga pada Selasa malam (3/3/2026). Dua lampu lain menunggu kabel dan ditargetkan menyala Jumat, 6 Maret 2026.

Masih ada yang gelap? Kirim foto dan lokasinya ke akun ini.`,
    `
Bapak/Ibu yang belum bayar PBB, ayo segera dibayar sebelum jatuh tempo tanggal 30 september 2026. Pembayaran dapat dilakukan di bank, kantor pos, minimarket, maupun m-banking. Bayar pajak tepat waktu, pembangunan lancar, warga senang. #pbb #pajak #sukamaju #lunaspbb #taatpajak #kotakita`,
    `
Apakah benar kelurahan menutup layanan sampai Lebaran? TIDAK.

Pesan berantai yang beredar sejak Senin itu keliru. Kantor hanya tutup pada hari libur nasional dan cuti bersama, 20–24 Maret 2026. Jadwal resmi ada di sukamaju.go.id.`,
    `
Kami mengucapkan selamat dan sukses atas dilantiknya Bapak Drs. Sugeng Riyadi, M.M. sebagai Camat Tirta Kencana, semoga amanah dalam menjalankan tugas. Terima kasih kepada Ibu Hj. Nurhayati, S.Sos. atas pengabdiannya selama ini.`,
  ]),
  ...drafted('pdam', { platform: 'facebook' }, [
    `
AIR MATI SEMENTARA

Kapan: Selasa, 3 Maret 2026, pukul 09.00–16.00 WITA
Di mana: Perumahan Griya Indah, Jalan Veteran, dan sekitarnya
Sebab: penggantian pipa 8 inci di Jalan Veteran

Tampunglah air sebelum pukul 09.00. Mobil tangki siap di depan Masjid Al-Ikhlas. Keluhan: 0811-0000-444 (24 jam).`,
    `
Sehubungan dengan adanya kebocoran pipa induk di Jalan Diponegoro, maka dengan ini kami informasikan bahwa distribusi air ke wilayah pelayanan Kecamatan Barat mengalami gangguan. Saat ini tim teknis kami sedang melakukan perbaikan. Kami mohon maaf atas ketidaknyamanan ini dan mohon doanya agar perbaikan cepat selesai.`,
    `
Perbaikan pipa Jalan Diponegoro selesai pukul 02.40 WITA. Air mulai mengalir ke Kelurahan Barat dan Kelurahan Pasar sejak pukul 03.15. Rumah di dataran tinggi menyusul paling lambat pukul 10.00.

Bila air masih keruh, buka keran 10 menit. Masih keruh juga? Telepon 0811-0000-444.`,
    `
Pelanggan Yth.

Kami menginformasikan bahwasanya tarif air minum mengalami penyesuaian terhitung mulai tanggal 1 April 2026 sesuai dengan Peraturan Walikota Nomor 14 Tahun 2026. Untuk golongan rumah tangga A dari Rp. 3.200,- menjadi Rp. 3.600,- per m3. Demikian untuk menjadi maklum.`,
    `
Kenapa tagihan air bulan ini naik?

Tiga sebab yang paling sering kami temukan: keran toilet bocor, tandon meluap, dan angka meter yang dibaca perkiraan karena pagar terkunci.

Cek sendiri: tutup semua keran, lihat meter. Kalau jarumnya tetap berputar, ada kebocoran. Kami datang memeriksa tanpa biaya.`,
    `
Direktur Utama Perumdam Tirta Mulya, Ir. Bambang Prakoso, M.T., menandatangani nota kesepahaman dengan Kejaksaan Negeri dalam rangka pendampingan hukum, pada hari Kamis (5/3). Turut hadir dalam kesempatan tersebut Dewan Pengawas, para Kabag, serta tamu undangan lainnya. Penandatanganan tersebut merupakan wujud komitmen perusahaan untuk mewujudkan tata kelola perusahaan yang baik (good corporate governance).`,
    `
Promo sambungan baru! Bayar Rp1.250.000 dari harga normal Rp1.750.000, berlaku 1–31 Maret 2026 untuk 200 pendaftar pertama. Syarat: KTP, PBB terakhir, dan denah rumah. Daftar di kantor pusat atau tirtamulya.example.id. Kuota tersisa kami umumkan setiap Senin.`,
    `
Kpd plgn yg blm byr rekening air, mohon sgr melunasi sblm tgl 20 utk menghindari denda & pemutusan. Pembayaran bs dilakukan di loket, Indomaret, Alfamart, Tokopedia, Shopee dll. Abaikan jk sdh byr. Tks`,
    `
Menjawab pertanyaan Kak @rina.w: meter air yang berembun tidak berbahaya dan angkanya tetap sah. Bila kacanya retak atau angkanya tidak terbaca, kami ganti gratis. Kirim nomor pelanggan lewat pesan langsung, ya.`,
    `
Kualitas air pekan ini (23–27 Februari 2026): pH 7,2; kekeruhan 1,8 NTU; sisa klor 0,4 mg/l. Semuanya memenuhi Permenkes Nomor 2 Tahun 2023. Sampel diambil di lima titik dan diuji di laboratorium instalasi. Laporan lengkapnya ada di situs kami.`,
  ]),
  ...drafted('dinas', { platform: 'instagram' }, [
    `
Kebakaran melanda tiga rumah di Jalan Rajawali, Kelurahan Baru, Sabtu (28/2/2026) sekira pukul 13.20 WIB. Lima mobil pemadam diterjunkan dan api padam pukul 14.05 WIB. Tidak ada korban jiwa. Sembilan warga mengungsi ke rumah kerabat.

Penyebabnya masih diselidiki polisi. Lihat api? Hubungi 113.`,
    `
Akta kelahiran selesai 24 jam!

Unggah empat berkas lewat dukcapil.sukamaju.go.id: surat lahir, KK, KTP orang tua, dan buku nikah. Petugas mengirim akta lewat surel. Tidak perlu datang, tidak perlu calo, dan gratis.`,
    `
Pemerintah Kota Sukamaju melalui Dinas Perpustakaan dan Kearsipan terus berupaya meningkatkan minat baca masyarakat khususnya generasi muda dengan menghadirkan berbagai macam program inovatif yang diharapkan mampu menjawab tantangan zaman di era digitalisasi saat ini sehingga literasi masyarakat dapat meningkat secara signifikan.`,
    `
Job Fair 2026 resmi dibuka oleh Bapak Wali Kota. Ada 42 perusahaan dengan lebih dari 1.100 lowongan. Walk-in interview on the spot! Come and join us di GOR Sukamaju, 10 - 11 maret 2026, jam 9 pagi s/d selesai. Free entry! 😍😍😍`,
    `
Jalan Sudirman ditutup sebagian Minggu, 8 Maret 2026, pukul 05.30–10.00 WIB untuk lari 10 kilometer. Lewati Jalan Gatot Subroto atau Jalan Ahmad Yani. Bus koridor 2 memutar lewat Pasar Baru. Peta rute: s.id/lari-sukamaju.`,
  ]),
  ...drafted('artikel', { surface: 'article' }, [
    `
Warga Sukamaju Panen Cabai di Atap Rumah

Sukamaju – Atap beton di Gang Mawar kini hijau. Tiga puluh dua keluarga menanam cabai, sawi, dan tomat dalam polibag sejak November 2025. Pekan lalu mereka memanen 48 kilogram cabai rawit.

“Dulu saya belanja cabai Rp20.000 seminggu. Sekarang tinggal naik tangga,” ujar Siti Aminah, 52 tahun.

Kelurahan menyumbang bibit dan pelatihan, sedangkan air siraman berasal dari tampungan hujan. Dinas Pertanian berencana meniru cara itu di empat kelurahan lain tahun ini.`,
    `
Wakil Walikota Buka Pelatihan UMKM

Bertempat di Hotel Graha, Wakil Walikota Sukamaju Dr. Hj. Maya Puspita, S.H., M.H. secara resmi membuka kegiatan Pelatihan Digital Marketing bagi pelaku UMKM, Selasa (3/3/2026). Kegiatan tersebut diikuti oleh 60 orang peserta dari 6 Kecamatan.

Dalam arahannya Beliau berharap agar supaya para peserta-peserta dapat mengaplikasikan ilmu yang diperoleh guna meningkatkan omzet penjualannya. Selain itu beliau juga menghimbau agar pelaku UMKM mengurus ijin usaha dan sertifikasi halal.

Sementara itu, Kepala Dinas Koperasi dan UKM mengatakan, pelatihan akan berlangsung selama 3 hari, mulai dari tanggal 3 s/d 5 Maret 2026.`,
    `
Banjir Surut, 85 Keluarga Pulang

Banjir di Kelurahan Hilir surut pada Jumat pagi (27/2/2026) setelah tanggul Sungai Tirta ditambal dengan 1.200 karung pasir. Sebanyak 85 dari 110 keluarga sudah pulang dari SD Negeri 3. Sisanya menunggu rumah mereka dibersihkan.

Badan Penanggulangan Bencana Daerah (BPBD) mencatat kerusakan berat pada tujuh rumah. Warga yang rumahnya rusak dapat melapor di posko kantor lurah sampai Senin, 2 Maret 2026, dengan membawa KTP dan foto kerusakan.`,
  ]),
]
