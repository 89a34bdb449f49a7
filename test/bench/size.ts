import { gzipSync } from 'node:zlib'
import { injectedCode, libraryCode, reviewerCode } from './bundle.ts'
import { type Figures, showTable } from './figures.ts'

/** What has to be loaded, minified and compressed. */
export async function size(): Promise<Figures> {
  const engine = await libraryCode()
  const reviewer = await reviewerCode()
  const injected = await injectedCode()
  const row = (...files: readonly string[]) => [sum(files.map((code) => code.length)), sum(files.map(gzip))]
  showTable('Bytes', ['minified', 'and gzip'], {
    'library without packs': row(engine),
    '  of this, createReviewer': row(reviewer),
    'injected before the first review': row(...injected),
  })
  return { 'gzip.engine': gzip(engine), 'gzip.injected': sum(injected.map(gzip)) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const gzip = (code: string): number => gzipSync(code, { level: 9 }).length
