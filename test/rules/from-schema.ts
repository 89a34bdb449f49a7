import fc from 'fast-check'

/** The part of JSON Schema that `rules/schema.json` uses. */
export interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema | false
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Strings that break careless code; those that a schema allows are generated often, so that names meet their twins. */
export const HOSTILE = [
  'a',
  'b',
  'ours/word',
  '__proto__',
  'constructor',
  'toString',
  'Aktifitas',
  'aktifitas',
  'aktif\u200bitas',
  'a/b~c',
  '\u202egnoz',
  'x\0y',
  'x\ny',
  '\ud800',
  '{match} {a} {suggestion}',
  '1.0.0',
  'ind',
  '2026-02-31',
]

const made = new Map<string, fc.Arbitrary<string>>()

/** A schema asks for few kinds of text in many places, and each is slow to make. */
function texts({ pattern, maxLength = 0 }: Schema): fc.Arbitrary<string> {
  const key = `${maxLength} ${pattern}`
  const arbitrary = made.get(key) ?? textsLike(pattern, maxLength)
  made.set(key, arbitrary)
  return arbitrary
}

function textsLike(pattern: string | undefined, maxLength: number): fc.Arbitrary<string> {
  const longest = ['x'.repeat(maxLength), '𝗔'.repeat(maxLength)]
  const known = [...HOSTILE, ...longest].filter((text) => new RegExp(pattern ?? '', 'u').test(text))
  const any = pattern === undefined ? fc.string({ unit: 'binary' }) : fc.stringMatching(new RegExp(pattern))
  const short = any.filter((text) => [...text].length <= maxLength)
  return known.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, short) : short
}

/** A few items or keys more than there must be. */
const upTo = (min = 0, max = Infinity) => Math.min(max, min + 2)

/** Values that a schema accepts, as parsed JSON. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const defined = new Map<string, fc.Arbitrary<unknown>>()
  /** None is defined by itself. */
  const named = (name: string): fc.Arbitrary<unknown> => {
    const known = defined.get(name) ?? valuesWith(schema.$defs?.[name] ?? {}, named)
    defined.set(name, known)
    return known
  }
  return valuesWith(schema, named)
}

/** @param named gives the values of the schemas that others refer to */
function valuesWith(schema: Schema, named: (name: string) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const values = (inner: Schema) => valuesWith(inner, named)
  const { minimum: min = -1e9, maximum: max = 1e9 } = schema
  const options = schema.anyOf ?? schema.oneOf
  if (options) return fc.oneof(...options.map(values))
  if (schema.$ref) return named(schema.$ref.replace('#/$defs/', ''))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'string':
      return texts(schema)
    case 'integer':
      return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max))
    case 'number':
      return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array': {
      const { items = {}, minItems = 0, maxItems } = schema
      return fc.array(values(items), { minLength: minItems, maxLength: upTo(minItems, maxItems) })
    }
    case 'object':
      return schema.properties ? objects(schema, values) : maps(schema, values)
    default:
      throw new Error(`a schema without a type that is known: ${JSON.stringify(schema)}`)
  }
}

type Values = (schema: Schema) => fc.Arbitrary<unknown>

/** Some of the fields that need not be there are enough: a pack with all of them all the way down would be huge. */
const MOST_OPTIONAL = 4

function objects({ properties = {}, required = [] }: Schema, values: Values): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, values(field)]))
  const optional = Object.keys(fields).filter((name) => !required.includes(name))
  return fc.subarray(optional, { maxLength: Math.min(MOST_OPTIONAL, optional.length) }).chain((some) => {
    const chosen = [...required, ...some].map((name) => [name, fields[name] as fc.Arbitrary<unknown>])
    return fc.record(Object.fromEntries(chosen), { noNullPrototype: true })
  })
}

function maps({ propertyNames = {}, additionalProperties, minProperties = 0, maxProperties }: Schema, values: Values) {
  const size = { minKeys: minProperties, maxKeys: upTo(minProperties, maxProperties) }
  return fc.dictionary(texts(propertyNames), values(additionalProperties || {}), { ...size, noNullPrototype: true })
}

/** Changes one place of parsed JSON: another value, the value of another place, a member less, one or twenty more. */
export function mutantsOf(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const other = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...HOSTILE))
  return fc
    .tuple(values, fc.constantFrom('replace', 'move', 'remove', 'add', 'repeat'), fc.nat(), fc.nat(), other)
    .map(([value, how, one, two, json]) => {
      const root = JSON.parse(JSON.stringify([value])) as unknown[]
      const places = placesIn(root)
      const pick = (n: number) => places[n % places.length] as Place
      const { holder, key } = pick(one)
      const member = holder[key]
      if (how === 'replace') set(holder, key, json)
      else if (how === 'move') set(holder, key, structuredClone(pick(two).holder[pick(two).key]))
      else if (how === 'remove' && root !== (holder as unknown)) remove(holder, key)
      else if (Array.isArray(member)) member.push(...(how === 'repeat' ? Array(20).fill(member[0] ?? json) : [json]))
      else if (typeof member === 'object' && member !== null) {
        set(member as Holder, HOSTILE[two % HOSTILE.length] as string, json)
      }
      return root[0]
    })
}

type Holder = Record<string, unknown>

interface Place {
  readonly holder: Holder
  readonly key: string
}

const placesIn = (value: unknown): Place[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [{ holder: value as Holder, key }, ...placesIn((value as Holder)[key])])
    : []

/** As `JSON.parse` would: `__proto__` is a key like any other. */
const set = (holder: Holder, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true })

const remove = (holder: Holder, key: string) =>
  Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)
