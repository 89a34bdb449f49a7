import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../extension/editors/boxes.ts'
import { meets, type Point, placeCard, placeChip, placeList, type Size } from '../../extension/session/place.ts'

const phone = { width: 360, height: 740 }
const desktop = { width: 1366, height: 768 }
const boxOf = ({ left, top }: Point, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const isInside = (box: Box, { width, height }: Size) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height

describe('the chip', () => {
  const chip = { width: 130, height: 28 }
  const area = { left: 20, top: 300, right: 340, bottom: 400 }
  test('lies below the bottom right of the editing area', () => {
    expect(placeChip(chip, area, [], phone)).toEqual({ left: 210, top: 404 })
  })
  test('goes where no control is', () => {
    const controls = [{ left: 0, top: 402, right: 360, bottom: 600 }]
    const box = boxOf(placeChip(chip, area, controls, phone), chip)
    expect(controls.some((control) => meets(box, control)) || meets(box, area)).toBe(false)
    expect(isInside(box, phone)).toBe(true)
  })
  test('goes to the nearest place that is free', () => {
    const side = fc.integer({ min: 0, max: 700 })
    const box = fc.record({ left: side, top: side, width: side, height: side })
    const edges = box.map((one) => boxOf(one, one))
    fc.assert(
      fc.property(edges, fc.array(edges, { maxLength: 3 }), (area, controls) => {
        const { left, top } = placeChip(chip, area, controls, phone)
        const wanted = {
          left: Math.max(8, Math.min(area.right - chip.width, 222)),
          top: Math.max(8, Math.min(area.bottom + 4, 704)),
        }
        const isFree = (place: Point) => {
          const { left, top, right, bottom } = boxOf(place, chip)
          const around = { left: left - 2, top: top - 2, right: right + 2, bottom: bottom + 2 }
          return ![area, ...controls].some((other) => meets(around, other))
        }
        const tried = Array.from({ length: 27 * 88 }, (_, n) => ({
          left: 8 + (n % 27) * 8,
          top: 8 + Math.floor(n / 27) * 8,
        }))
        const free = [wanted, ...tried].filter(isFree)
        const distance = (place: Point) => Math.hypot(place.left - wanted.left, place.top - wanted.top)
        if (free.length > 0) expect(distance({ left, top })).toBe(Math.min(...free.map(distance)))
      }),
    )
  })
  test('takes the corner of the editing area when all else is taken', () => {
    const controls = [{ left: 0, top: 0, right: 360, bottom: 740 }]
    expect(placeChip(chip, area, controls, phone)).toEqual({ left: 210, top: 372 })
  })
})

describe('a card', () => {
  const card = { width: 320, height: 260 }
  const word = (top: number, left = 50): Box => ({ left, top, right: left + 60, bottom: top + 20 })
  const line = (top: number): Box => ({ left: 0, top, right: 1366, bottom: top + 20 })
  test.each<[string, Box, Box | null, Size, Point]>([
    ['below its word', word(100), null, desktop, { left: 50, top: 126 }],
    ['above when there is no room below', word(600), null, desktop, { left: 50, top: 334 }],
    ['below the line with the caret when that is close', word(100), line(140), desktop, { left: 50, top: 166 }],
    ['inside the right edge', word(100, 1300), null, desktop, { left: 1038, top: 126 }],
  ])('lies %s', (_, at, caret, viewport, expected) => {
    expect(placeCard(card, at, caret, viewport)).toMatchObject(expected)
  })

  test.each<[string, Box, Box, number]>([
    ['moves left of the chip', word(100, 500), { left: 700, top: 300, right: 830, bottom: 328 }, 374],
    ['stays at its word where there is no room', word(100), { left: 100, top: 300, right: 230, bottom: 328 }, 50],
    ['stays where the chip is elsewhere', word(100), { left: 900, top: 300, right: 1030, bottom: 328 }, 50],
  ])('%s', (_, at, chip, left) => {
    expect(placeCard(card, at, null, desktop, chip).left).toBe(left)
  })

  test('never covers the word or the line with the caret, and stays inside', () => {
    const viewport = fc.constantFrom(phone, desktop, { width: 1024, height: 600 })
    const line = (share: number, { width, height }: Size): Box => ({
      left: 0,
      top: share * (height - 20),
      right: width,
      bottom: share * (height - 20) + 20,
    })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        viewport,
        share,
        fc.option(share),
        fc.integer({ min: 40, max: 700 }),
        (view, wordAt, caretAt, height) => {
          const at = line(wordAt, view)
          const caret = caretAt === null ? null : line(caretAt, view)
          const { left, top, maxHeight } = placeCard({ width: 320, height }, at, caret, view)
          const box = boxOf({ left, top }, { width: 320, height: Math.min(height, maxHeight) })
          expect(isInside(box, view)).toBe(true)
          expect(meets(box, at) || (caret !== null && meets(box, caret))).toBe(false)
        },
      ),
    )
  })
})

describe('the list', () => {
  const list = { width: 360, height: 400 }
  const chip = (left: number): Box => ({ left, top: 376, right: left + 130, bottom: 404 })
  const area = (left: number): Box => ({ left, top: 200, right: left + 310, bottom: 370 })
  test.each<[string, number, Box, Size, Point]>([
    ['right of the editing area', 500, chip(680), desktop, { left: 818, top: 200 }],
    ['left of it when there is no room', 800, chip(980), desktop, { left: 432, top: 200 }],
    ['below a chip that stands there', 500, { ...chip(820), top: 300, bottom: 328 }, desktop, { left: 818, top: 334 }],
    ['above it when there is more room', 500, { ...chip(820), top: 500, bottom: 528 }, desktop, { left: 818, top: 94 }],
  ])('lies %s', (_, left, at, viewport, expected) => {
    expect(placeList(list, at, area(left), null, viewport)).toMatchObject(expected)
  })
  test('on a phone lies at the chip', () => {
    const low = { left: 210, top: 640, right: 340, bottom: 668 }
    expect(
      placeList({ width: 344, height: 400 }, low, { left: 16, top: 300, right: 344, bottom: 630 }, null, phone).top,
    ).toBe(234)
  })
})
