/** One line of shares, as percentages. */
export function showShares(title: string, figures: Readonly<Record<string, number | undefined>>): void {
  const parts = Object.entries(figures).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${(100 * value).toFixed(1)} %`],
  )
  console.log(`  ${title}: ${parts.join(', ')}`)
}
