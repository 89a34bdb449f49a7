/** Results by name. */
export type Figures = Record<string, number>

/** What figures may be: at most, or at least, so much. */
export type Bars = Readonly<Record<string, readonly ['≤' | '≥', number]>>

/** What is asked of speed and size. */
const BARS: Bars = {
  'caption.cold/scan': ['≤', 60],
  'write-good/caption.cold': ['≥', 8],
  'harper/caption.cold': ['≥', 500],
  'caption.key/scan': ['≤', 12],
  'bulk.MBps': ['≥', 10],
  'match/scan': ['≤', 12],
  'ready/write-good': ['≤', 1],
  entries20: ['≤', 1.5],
  text100: ['≤', 1.25],
  'gzip.engine': ['≤', 15_000],
  'gzip.injected': ['≤', 120_000],
  'rss.MB': ['≤', 60],
}

/** All figures, and beside those that have a bar whether they keep it. */
export function showFigures(figures: Figures, bars: Bars = BARS): void {
  console.log('\nFigures')
  for (const [name, value] of Object.entries(figures)) {
    const [sign, bar] = bars[name] ?? []
    const isKept = sign === '≤' ? value <= (bar as number) : value >= (bar as number)
    const verdict = sign ? `  ${`${sign} ${bar}`.padEnd(10)}${isKept ? 'ok' : 'missed'}` : ''
    console.log(`  ${name.padEnd(32)}${readable(value).padStart(9)}${verdict}`)
  }
}

/** Rows with a name and numbers, under a title and the names of the columns. */
export function showTable(
  title: string,
  columns: readonly string[],
  rows: Readonly<Record<string, readonly number[]>>,
) {
  console.log(`\n${title.padEnd(46)}${columns.map((column) => column.padStart(12)).join('')}`)
  for (const [name, values] of Object.entries(rows)) {
    console.log(`  ${name.padEnd(44)}${values.map((value) => readable(value).padStart(12)).join('')}`)
  }
}

/** Three digits that count, without an exponent. */
const readable = (value: number): string => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))))
