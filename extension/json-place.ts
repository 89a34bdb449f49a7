/**
 * Where a JSON Pointer (RFC 6901) leads in a text, as an offset; where it leads to nothing, the nearest thing around that.
 * @param json what `JSON.parse` takes
 */
export function placeIn(json: string, pointer: string): number {
  let at = afterSpace(json, 0)
  for (const step of pointer.split('/').slice(1)) {
    const inner = partOf(json, at, step.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (inner === undefined) break
    at = inner
  }
  return at
}

const SPACE = /[\s,:]*/y
const STRING = /"(?:[^"\\]|\\.)*"/y
const PLAIN = /[^\s,:[\]{}"]+/y

/** Behind spaces, commas and colons, which are where they must be. */
const afterSpace = (json: string, at: number): number => after(SPACE, json, at)

function after(what: RegExp, json: string, at: number): number {
  what.lastIndex = at
  return what.test(json) ? what.lastIndex : at
}

function afterValue(json: string, from: number): number {
  let at = from
  let depth = 0
  do {
    const sign = json[at]
    if (sign === '{' || sign === '[') depth++
    if (sign === '}' || sign === ']') depth--
    const isSign = sign !== undefined && '{}[]'.includes(sign)
    at = isSign ? at + 1 : after(sign === '"' ? STRING : PLAIN, json, at)
    if (depth > 0) at = afterSpace(json, at)
  } while (depth > 0 && at < json.length)
  return at
}

/** Where a member of an object (its name) or an item of an array begins. */
function partOf(json: string, whole: number, step: string): number | undefined {
  const isObject = json[whole] === '{'
  if (!isObject && json[whole] !== '[') return undefined
  let at = afterSpace(json, whole + 1)
  for (let i = 0; at < json.length && !'}]'.includes(json[at] as string); i++) {
    const end = afterValue(json, at)
    const value = isObject ? afterSpace(json, end) : at
    if (isObject ? JSON.parse(json.slice(at, end)) === step : `${i}` === step) return value
    at = afterSpace(json, isObject ? afterValue(json, value) : end)
  }
  return undefined
}
