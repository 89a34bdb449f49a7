import { describe, type ProblemCode, pointerOf, type Report } from './problem.ts'

/**
 * A shape says what JSON may look like. `parsePack` walks it to check, `jsonSchema` walks it to describe: one definition,
 * so that editor help and refusal can never disagree. What stands in many places has a `name` and is described once.
 */
export type Shape =
  | StringShape
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
  /** Any keys of one shape, all values alike. */
  | {
      readonly is: 'map'
      readonly about: string
      readonly keys: StringShape
      readonly of: Shape
      readonly min?: number
      readonly max?: number
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

export interface StringShape {
  readonly is: 'string'
  readonly about: string
  readonly pattern?: RegExp
  readonly like?: string
  /** Most characters (code points, as JSON Schema counts them); default 4,000. */
  readonly max?: number
}

export interface Field {
  readonly shape: Shape
  readonly required?: boolean
}

/**
 * Most code units of text (keys and strings) and number of values, together: what a JSON file of 5 MB can hold at most.
 */
const LARGEST = 5_000_000

/**
 * Reports every place where `value` does not fit `shape`, and stops where it proves larger than 5,000,000 code units. What
 * the shape does not name is never entered, so a value that is nested deeper than any shape, or in itself, does no harm.
 */
export function checkShape(value: unknown, shape: Shape, report: Report): void {
  const walk = new Walk(report)
  check(value, shape, walk)
  if (walk.left < 0) report('', `at most ${LARGEST} characters of text`, 'more', 'size')
}

/** Where a check stands, and how much more it may meet. */
class Walk {
  readonly path: (string | number)[] = []
  left = LARGEST
  readonly #report: Report

  constructor(report: Report) {
    this.#report = report
  }

  /** Reports the place at hand, or a member of it. */
  refuse(code: ProblemCode, expected: string, found: string, ...member: readonly string[]): void {
    this.#report(pointerOf([...this.path, ...member]), expected, found, code)
  }
}

function check(value: unknown, shape: Shape, walk: Walk): void {
  switch (shape.is) {
    case 'string':
      if (typeof value === 'string') walk.left -= value.length
      if (!isText(value, shape)) walk.refuse('value', expectedText(value, shape), describe(value))
      return
    case 'number': {
      const isFine = typeof value === 'number' && value >= shape.min && value <= shape.max
      if (!isFine || (shape.whole && !Number.isInteger(value))) {
        walk.refuse(
          'value',
          `a ${shape.whole ? 'whole ' : ''}number from ${shape.min} to ${shape.max}`,
          describe(value),
        )
      }
      return
    }
    case 'boolean':
      if (typeof value !== 'boolean') walk.refuse('value', 'true or false', describe(value))
      return
    case 'null':
      if (value !== null) walk.refuse('value', 'null', describe(value))
      return
    case 'one-of':
      if (!shape.values.includes(value as string)) {
        walk.refuse('value', oneOf(shape.values.map((v) => JSON.stringify(v))), describe(value))
      }
      return
    case 'list':
      if (!Array.isArray(value)) return walk.refuse('value', 'a list', describe(value))
      if (value.length < (shape.min ?? 0)) walk.refuse('size', `at least ${shape.min} items`, `${value.length}`)
      if (value.length > (shape.max ?? Infinity))
        return walk.refuse('size', `at most ${shape.max} items`, `${value.length}`)
      walk.left -= value.length
      for (let i = 0; i < value.length && walk.left >= 0; i++) checkMember(value[i], shape.of, i, walk)
      return
    case 'map': {
      if (!isObject(value)) return walk.refuse('value', 'an object', describe(value))
      const keys = Object.keys(value)
      if (keys.length < (shape.min ?? 0)) walk.refuse('size', `at least ${shape.min} entries`, `${keys.length}`)
      if (keys.length > (shape.max ?? Infinity))
        return walk.refuse('size', `at most ${shape.max} entries`, `${keys.length}`)
      for (const key of keys) {
        walk.left -= key.length
        if (walk.left < 0) return
        if (isText(key, shape.keys)) checkMember(value[key], shape.of, key, walk)
        else walk.refuse('value', `a key that is ${expectedText(key, shape.keys)}`, describe(key), key)
      }
      return
    }
    case 'object':
      if (!isObject(value)) return walk.refuse('value', 'an object', describe(value))
      for (const key of Object.keys(value)) {
        const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
        if (field) checkMember(value[key], field.shape, key, walk)
        else walk.refuse('unknown', `one of the fields ${Object.keys(shape.fields).join(', ')}`, describe(key), key)
      }
      for (const key of Object.keys(shape.fields)) {
        if (shape.fields[key]?.required && !Object.hasOwn(value, key)) walk.refuse('missing', 'a value', 'nothing', key)
      }
      return
    case 'either': {
      const fitting = shape.of.find((option) => jsonType(value) === typeOf(option))
      if (fitting) return check(value, fitting, walk)
      return walk.refuse('value', oneOf(shape.of.map((option) => typeOf(option))), describe(value))
    }
    case 'kinds': {
      if (!isObject(value)) return walk.refuse('value', 'an object', describe(value))
      const { kind } = value
      if (typeof kind === 'string' && Object.hasOwn(shape.of, kind)) return check(value, shape.of[kind] as Shape, walk)
      const names = Object.keys(shape.of).map((name) => JSON.stringify(name))
      return walk.refuse('value', oneOf(names), describe(kind), 'kind')
    }
  }
}

/** A choice, in words. */
const oneOf = (options: readonly string[]): string =>
  options.length > 2 ? `one of ${options.join(', ')}` : options.join(' or ')

function checkMember(value: unknown, shape: Shape, key: string | number, walk: Walk): void {
  walk.path.push(key)
  check(value, shape, walk)
  walk.path.pop()
}

const MOST_CHARACTERS = 4000

const isText = (value: unknown, shape: StringShape): boolean =>
  typeof value === 'string' && !isTooLong(value, shape.max ?? MOST_CHARACTERS) && (shape.pattern?.test(value) ?? true)

/** A character has one or two code units, so most texts need no count. */
const isTooLong = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || [...text].length > max)

/** What a text that is not as it must be should have been. */
function expectedText(value: unknown, { pattern, like, max = MOST_CHARACTERS }: StringShape): string {
  if (typeof value === 'string' && isTooLong(value, max)) return `at most ${max} characters`
  return like ?? (pattern ? `text like ${pattern.source}` : 'text')
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
        maxLength: shape.max ?? MOST_CHARACTERS,
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
        propertyNames: of(shape.keys),
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
