import { inflateSync } from 'node:zlib'

export type Rgb = readonly [red: number, green: number, blue: number]

export interface Picture {
  readonly width: number
  readonly height: number
  at(x: number, y: number): Rgb
}

/** Decodes the PNGs that Chromium writes: 8 bits a channel, true colour, not interlaced. */
export function decodePng(file: Buffer): Picture {
  const width = file.readUInt32BE(16)
  const height = file.readUInt32BE(20)
  const colourType = file.readUInt8(25)
  if (file.readUInt8(24) !== 8 || file.readUInt8(28) !== 0 || ![2, 6].includes(colourType)) {
    throw new Error('Not the kind of PNG that Chromium writes.')
  }
  const size = colourType === 6 ? 4 : 3
  const raw = inflateSync(Buffer.concat(dataChunks(file)))
  const stride = width * size
  const pixels = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const left = x >= size ? (pixels[y * stride + x - size] ?? 0) : 0
      const up = y > 0 ? (pixels[(y - 1) * stride + x] ?? 0) : 0
      const upLeft = x >= size && y > 0 ? (pixels[(y - 1) * stride + x - size] ?? 0) : 0
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0
      pixels[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted
    }
  }
  return {
    width,
    height,
    at(x, y) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(y * stride + x * size)
      return [red, green, blue]
    },
  }
}

function dataChunks(file: Buffer): Buffer[] {
  const chunks: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return chunks
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toUpLeft) return left
  return toUp <= toUpLeft ? up : upLeft
}

export const difference = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** How many pixels of some rows have this colour, give or take anti-aliasing. */
export function countColour(picture: Picture, colour: Rgb, fromRow = 0, toRow = picture.height): number {
  const NEAR = 48
  let count = 0
  for (let y = fromRow; y < toRow; y++) {
    for (let x = 0; x < picture.width; x++) if (difference(picture.at(x, y), colour) < NEAR) count++
  }
  return count
}
