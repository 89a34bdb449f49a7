import { gzipSync } from 'node:zlib'
import { injectedCode, libraryCode } from './bundle.ts'
import { type Figures, showTable } from './figures.ts'

/** What has to be loaded, minified and compressed. */
export async function size(): Promise<Figures> {
  const engine = await libraryCode()
  const injected = await injectedCode()
  const zipped = injected.reduce((sum, code) => sum + gzip(code), 0)
  showTable('Bytes', ['minified', 'and gzip'], {
    'library without packs': [engine.length, gzip(engine)],
    'injected before the first review': [injected.join('').length, zipped],
  })
  return { 'gzip.engine': gzip(engine), 'gzip.injected': zipped }
}

const gzip = (code: string): number => gzipSync(code, { level: 9 }).length
