import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * The rows of a file with one JSON object a line.
 * @throws Error with the number of the first line that is no object with these fields
 */
export function readRows<Row>(file: string, fields: Readonly<Record<string, 'string' | 'number'>>): Row[] {
  const rows: Row[] = []
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    let row: Record<string, unknown> | null = null
    try {
      row = JSON.parse(line)
    } catch {}
    if (!row || Object.keys(fields).some((field) => typeof row[field] !== fields[field])) {
      throw new Error(
        `Line ${index + 1} of “${file}” is no JSON object with the fields ${Object.keys(fields).join(', ')}.`,
      )
    }
    rows.push(row as Row)
  }
  return rows
}

/** The rows of a file, and a line that says how many; `undefined`, and a line that says so, if there is no such file. */
export function readIfThere<Row>(
  file: string,
  fields: Readonly<Record<string, 'string' | 'number'>>,
): Row[] | undefined {
  const name = basename(file)
  if (!existsSync(file)) {
    console.log(`${name}: not there, its figures are left out`)
    return undefined
  }
  const rows = readRows<Row>(file, fields)
  console.log(`${name}: ${rows.length} rows`)
  return rows
}
