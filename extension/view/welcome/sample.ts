/** A draft to try Lugas on: each score loses something by it, and in each something is mended by a press. True on any day. */
export const SAMPLE = [
  'Kelurahan Sukamaju melakukan pembagian bibit cabai kepada 300 keluarga pada Senin, 24 Mei 2026, di Balai Kelurahan.',
  'Warga yang belum menerima silahkan datang ke Balai Kelurahan pada hari kerja, pukul 08.00–14.00 WIB. Sebarkan ke semua grup!',
]
