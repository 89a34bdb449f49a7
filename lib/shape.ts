/**
 * A shape says what JSON may look like. `parsePack` walks it to check, `jsonSchema` walks it to describe: one definition,
 * so that editor help and refusal can never disagree. What stands in many places has a `name` and is described once.
 */
export type Shape =
  | {
      readonly is: 'string'
      readonly about: string
      readonly pattern?: RegExp
      readonly like?: string
      readonly max?: number
    }
  | {
      readonly is: 'number'
      readonly about: string
      readonly min: number
      readonly max: number
      readonly whole?: boolean
    }
  | { readonly is: 'boolean'; readonly about: string }
  | { readonly is: 'null'; readonly about: string }
  | { readonly is: 'one-of'; readonly about: string; readonly values: readonly (string | number)[] }
  | {
      readonly is: 'list'
      readonly about: string
      readonly of: Shape
      readonly min?: number
      readonly max?: number
      readonly name?: string
    }
  /** Any keys, each matching `keys`, all values alike. */
  | {
      readonly is: 'map'
      readonly about: string
      readonly keys: RegExp
      readonly like: string
      readonly of: Shape
      readonly min?: number
    }
  | {
      readonly is: 'object'
      readonly about: string
      readonly fields: Readonly<Record<string, Field>>
      readonly name?: string
    }
  /** Told apart by the JSON type of the value; at most one shape a type. */
  | { readonly is: 'either'; readonly about: string; readonly of: readonly Shape[] }
  /** Objects told apart by their field `kind`. */
  | { readonly is: 'kinds'; readonly about: string; readonly of: Readonly<Record<string, Shape>> }

export interface Field {
  readonly shape: Shape
  readonly required?: boolean
}

/** One thing wrong with one place of a pack. */
export interface Problem {
  readonly pack: string
  /** JSON Pointer (RFC 6901) of the place; `''` is the whole pack. */
  readonly pointer: string
  readonly expected: string
  readonly found: string
}

type Report = (pointer: string, expected: string, found: string) => void

/** Deepest nesting looked at; a legitimate pack needs 8. */
const DEEPEST = 32

/** Reports every place where `value` does not fit `shape`. */
export function checkShape(value: unknown, shape: Shape, pointer: string, report: Report, depth = 0): void {
  if (depth > DEEPEST) return report(pointer, `at most ${DEEPEST} levels`, 'more')
  switch (shape.is) {
    case 'string': {
      const expected = shape.like ?? (shape.pattern ? `text like ${shape.pattern.source}` : 'text')
      if (typeof value !== 'string') return report(pointer, expected, describe(value))
      if (value.length > (shape.max ?? 4000))
        return report(pointer, `at most ${shape.max ?? 4000} characters`, `${value.length}`)
      if (shape.pattern && !shape.pattern.test(value)) report(pointer, expected, describe(value))
      return
    }
    case 'number': {
      const isFine = typeof value === 'number' && value >= shape.min && value <= shape.max
      if (!isFine || (shape.whole && !Number.isInteger(value))) {
        report(pointer, `a ${shape.whole ? 'whole ' : ''}number from ${shape.min} to ${shape.max}`, describe(value))
      }
      return
    }
    case 'boolean':
      if (typeof value !== 'boolean') report(pointer, 'true or false', describe(value))
      return
    case 'null':
      if (value !== null) report(pointer, 'null', describe(value))
      return
    case 'one-of':
      if (!shape.values.includes(value as string))
        report(pointer, shape.values.map((v) => JSON.stringify(v)).join(' or '), describe(value))
      return
    case 'list':
      if (!Array.isArray(value)) return report(pointer, 'a list', describe(value))
      if (value.length < (shape.min ?? 0)) report(pointer, `at least ${shape.min} items`, `${value.length}`)
      if (value.length > (shape.max ?? Infinity))
        return report(pointer, `at most ${shape.max} items`, `${value.length}`)
      for (let i = 0; i < value.length; i++) checkShape(value[i], shape.of, `${pointer}/${i}`, report, depth + 1)
      return
    case 'map':
      if (!isObject(value)) return report(pointer, 'an object', describe(value))
      if (Object.keys(value).length < (shape.min ?? 0)) report(pointer, `at least ${shape.min} entries`, 'fewer')
      for (const key of Object.keys(value)) {
        const at = `${pointer}/${pointerStep(key)}`
        if (!shape.keys.test(key)) report(at, `a key that is ${shape.like}`, describe(key))
        else checkShape(value[key], shape.of, at, report, depth + 1)
      }
      return
    case 'object':
      if (!isObject(value)) return report(pointer, 'an object', describe(value))
      for (const key of Object.keys(value)) {
        const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
        const at = `${pointer}/${pointerStep(key)}`
        if (field) checkShape(value[key], field.shape, at, report, depth + 1)
        else report(at, `one of the fields ${Object.keys(shape.fields).join(', ')}`, describe(key))
      }
      for (const key of Object.keys(shape.fields)) {
        if (shape.fields[key]?.required && !Object.hasOwn(value, key)) report(`${pointer}/${key}`, 'a value', 'nothing')
      }
      return
    case 'either': {
      const fitting = shape.of.find((option) => jsonType(value) === typeOf(option))
      if (fitting) return checkShape(value, fitting, pointer, report, depth + 1)
      return report(pointer, shape.of.map((option) => typeOf(option)).join(' or '), describe(value))
    }
    case 'kinds': {
      if (!isObject(value)) return report(pointer, 'an object', describe(value))
      const kind = value.kind
      const names = Object.keys(shape.of)
      if (typeof kind !== 'string' || !Object.hasOwn(shape.of, kind)) {
        return report(`${pointer}/kind`, names.map((name) => JSON.stringify(name)).join(' or '), describe(kind))
      }
      return checkShape(value, shape.of[kind] as Shape, pointer, report, depth + 1)
    }
  }
}

type Schema = Record<string, unknown>

/** The shape as JSON Schema (draft 2020-12), for editors to complete and explain. */
export function jsonSchema(shape: Shape): Schema {
  const named: Record<string, Schema> = {}
  return { ...schemaOf(shape, named), $defs: named }
}

/** @param named gets the schemas of named shapes, to which the others refer */
function schemaOf(shape: Shape, named: Record<string, Schema>): Schema {
  const name = 'name' in shape ? shape.name : undefined
  if (name === undefined) return bareSchemaOf(shape, named)
  named[name] ??= bareSchemaOf(shape, named)
  return { description: shape.about, $ref: `#/$defs/${name}` }
}

function bareSchemaOf(shape: Shape, named: Record<string, Schema>): Schema {
  const description = shape.about
  const of = (inner: Shape) => schemaOf(inner, named)
  switch (shape.is) {
    case 'string':
      return {
        description,
        type: 'string',
        ...(shape.pattern && { pattern: shape.pattern.source }),
        maxLength: shape.max ?? 4000,
      }
    case 'number':
      return { description, type: shape.whole ? 'integer' : 'number', minimum: shape.min, maximum: shape.max }
    case 'boolean':
    case 'null':
      return { description, type: shape.is }
    case 'one-of':
      return { description, enum: shape.values }
    case 'list':
      return { description, type: 'array', items: of(shape.of), ...bounds('Items', shape) }
    case 'map':
      return {
        description,
        type: 'object',
        propertyNames: { pattern: shape.keys.source },
        additionalProperties: of(shape.of),
        ...bounds('Properties', shape),
      }
    case 'object':
      return {
        description,
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, of(field.shape)])),
        required: Object.keys(shape.fields).filter((key) => shape.fields[key]?.required),
        additionalProperties: false,
      }
    case 'either':
      return { description, anyOf: shape.of.map(of) }
    case 'kinds':
      return { description, type: 'object', required: ['kind'], oneOf: Object.values(shape.of).map(of) }
  }
}

const bounds = (of: string, shape: { readonly min?: number; readonly max?: number }) => ({
  ...(shape.min !== undefined && { [`min${of}`]: shape.min }),
  ...(shape.max !== undefined && { [`max${of}`]: shape.max }),
})

function jsonType(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}

const typeOf = (shape: Shape): string => {
  if (shape.is === 'one-of') return 'string'
  return shape.is === 'map' || shape.is === 'kinds' ? 'object' : shape.is
}

const isObject = (value: unknown): value is Record<string, unknown> => jsonType(value) === 'object'

/** One step of a JSON Pointer. */
export const pointerStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** A value as an error message may show it: short, on one line. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isObject(value)) return 'an object'
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
