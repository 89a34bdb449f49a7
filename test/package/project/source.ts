import { compareWithSource } from 'lugas'

const article = 'Wali Kota Malang Hasan membuka pasar dengan 229 kios, Selasa (12/3/2024).'
const facts = compareWithSource('Dua ratus dua puluh sembilan kios dibuka Wali Kota Hasan, 13 Maret 2024.', article)
for (const { text, verdict } of facts) console.log(text, verdict)
