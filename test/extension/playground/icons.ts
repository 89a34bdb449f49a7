const shapes = {
  audience: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  back: 'M20 12H4M10 6l-6 6 6 6',
  chevron: 'M6 9l6 6 6-6',
  colour: 'M4 4h16v16H4zM8 16l4-9 4 9M9.5 13h5',
  emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c1 3 7 3 8 0M9 9v1M15 9v1',
  more: 'M5 12h.5M12 12h.5M19 12h.5',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-7 12-7 12 0M19 8v6M16 11h6',
  photo: 'M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4M16 9v.5',
  pin: 'M12 21c-4-5-7-8-7-11a7 7 0 0 1 14 0c0 3-3 6-7 11zM12 8v4',
} as const

export function icon(name: keyof typeof shapes): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', shapes[name])
  svg.append(path)
  return svg
}
