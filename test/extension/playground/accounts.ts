export interface Account {
  handle: string
  name: string
}

export const office: Account = { handle: 'kelurahan.sukamaju', name: 'Pemerintah Kelurahan Sukamaju' }

export const mentionable: readonly Account[] = [
  { handle: 'puskesmas.sukamaju', name: 'Puskesmas Sukamaju' },
  { handle: 'posyandu.melati', name: 'Posyandu Melati RW 05' },
  { handle: 'karangtaruna.sukamaju', name: 'Karang Taruna Sukamaju' },
  { handle: 'banksampah.sukamaju', name: 'Bank Sampah Sukamaju' },
]
