import { render } from 'preact'
import { browser } from 'wxt/browser'
import { applyChanges } from '../../../lib/extend.ts'
import { Problems } from '../../../lib/problem.ts'
import { createTrial } from '../../../lib/trial/trial.ts'
import { type Locale, type Pack, type Rule, SEVERITIES } from '../../../lib/types.ts'
import { explanations } from '../../about.ts'
import { misfits, type Policy, packsOf, readPack, readPolicy } from '../../enforce.ts'
import {
  changeHouse,
  type Edition,
  type House,
  inForce,
  onHouseChanged,
  onInForceChanged,
  type PackProblem,
  storedHouse,
} from '../../house.ts'
import {
  allowedWords,
  differences,
  EMPTY_PACK,
  emptyPack,
  leftWordings,
  linesOf,
  OWN_LISTS,
  type OwnList,
  ownList,
  tryRule,
  withAllowedWords,
  withLeftWordings,
  withOwnList,
  withoutRule,
  withRule,
  withRuleChange,
} from '../../house-pack.ts'
import { placeIn } from '../../json-place.ts'
import { askFor, isTrustworthy } from '../../linked.ts'
import { languages, packs as shipped } from '../../rules.ts'
import { patternOf } from '../../site.ts'
import type { LinkedProps, Preview } from '../../view/options/linked.tsx'
import { Options, type OptionsProps } from '../../view/options/options.tsx'
import type { RuleRow } from '../../view/options/rule-list.tsx'
import { t } from '../../view/strings.ts'

const root = document.querySelector('#app') as HTMLElement
const locale = browser.i18n.getMessage('locale') as Locale
document.documentElement.lang = locale
document.title = `${t('optTitle')} · Lugas`

/** How long a pack rests before it is checked anew, in milliseconds. */
const CHECK_MS = 300

/** The pack as it is being written: its JSON is what counts, the forms show and change it. */
let text = ''
/** As `text` has it, if forms can show that. */
let pack: Pack | null = null
let savedText = ''
let house: House
let policy: Policy
let trouble: OptionsProps['trouble'] = null
let raw: unknown
let problems: readonly PackProblem[] = []
let state: OptionsProps['save']['state'] = 'saved'
let unknownWords: readonly string[] = []
let asked: { readonly address: string; readonly edition: Edition } | null = null
let linkState: LinkedProps['state'] = 'idle'
let linkProblems: readonly PackProblem[] = []
let timer: ReturnType<typeof setTimeout> | undefined

const toText = (some: Pack) => `${JSON.stringify(inOrder(some), null, 2)}\n`

/** As people write packs: Chrome's storage sorts what it keeps by name. */
function inOrder({ lugas, id, version, title, category, extends: others, changes, rules, ...rest }: Pack): Pack {
  const extending = { ...(others && { extends: others }), ...(changes && { changes }) }
  return { lugas, id, version, title, category, ...extending, ...rest, rules: rules.map(ruleInOrder) }
}

function ruleInOrder({ id, severity, check, message, why, source, examples, ...rest }: Rule): Rule {
  const explained = { ...(why && { why }), ...(source !== undefined && { source }), ...(examples && { examples }) }
  return { id, severity, ...rest, check, message, ...explained }
}

async function load(): Promise<void> {
  const stored = await storedHouse()
  const held = await inForce()
  house = stored.house
  raw = stored.raw
  policy = await readPolicy()
  trouble = stored.trouble ?? held.trouble
  // What cannot be read is shown as far as it is still in force.
  const own = house.own ?? (stored.trouble && held.hasHouse ? held.packs.at(-1) : undefined) ?? empty()
  const isUntouched = text === savedText
  savedText = toText(own)
  if (isUntouched) setText(savedText)
  else show()
}

function setText(changed: string): void {
  text = changed
  pack = editable(text)
  clearTimeout(timer)
  if (text === savedText) {
    state = 'saved'
    problems = []
  } else {
    state = 'checking'
    timer = setTimeout(check, CHECK_MS)
  }
  show()
}

const setPack = (changed: Pack) => setText(toText(changed))

/** Selects the line in the JSON that a problem is in. */
function goTo(pointer: string): void {
  const area = document.querySelector('#json') as HTMLTextAreaElement
  const at = placeIn(text, pointer)
  const end = text.indexOf('\n', at)
  area.setSelectionRange(at, at)
  // A text area shows its caret when it gets the focus, and not when more is selected.
  area.blur()
  area.focus()
  area.setSelectionRange(at, end < 0 ? text.length : end)
}

function undo(): void {
  unknownWords = []
  setText(savedText)
}

/** What forms can show: the parts that they read are of the right kind, whatever else is wrong. */
function editable(json: string): Pack | null {
  try {
    const given = JSON.parse(json) as Partial<Pack> | null
    const { lists = {}, rules = {} } = given?.changes ?? {}
    const areLists = [...Object.values(lists), ...Object.values(rules)].every(
      (change) =>
        typeof change === 'object' && [change.add ?? [], change.drop ?? []].every((of) => typeof of === 'object'),
    )
    const isListed = Object.values(lists).every(({ add = [] }) => Array.isArray(add))
    const areRules =
      Array.isArray(given?.rules) && given.rules.every((rule) => typeof rule === 'object' && rule !== null)
    return areRules && Array.isArray(given.extends ?? []) && areLists && isListed ? (given as Pack) : null
  } catch {
    return null
  }
}

/** The pack of an office that has written none yet. */
const empty = (): Pack => emptyPack(others().map(({ id }) => id))

/** Packs that stand beside the one that is written. */
const others = (): readonly Pack[] => packsOf(policy, { ...house, own: null })

function check(): void {
  const read = readPack(text, EMPTY_PACK.id)
  problems = read.problems
  if (read.pack) problems = misfits(shipped, [...others(), read.pack])
  if (read.pack && problems.length === 0) problems = failedExamples(read.pack)
  state = problems.length > 0 ? 'bad' : 'ready'
  show()
}

/** What the pack's own rules do otherwise than their examples say. */
function failedExamples(own: Pack): readonly PackProblem[] {
  if (own.rules.length === 0) return []
  const all = [...shipped, ...others(), own]
  const trial = createTrial(
    all.map((one) => ({ file: one.id, pack: one })),
    languages,
  )
  return trial.rules
    .filter((tried) => tried.pack.id === own.id)
    .flatMap((tried) => trial.mistakesIn(tried))
    .map(({ file, pointer, what }) => ({
      pack: file,
      pointer,
      code: pointer.includes('/examples/') ? 'example' : 'overlap',
      detail: what,
    }))
}

async function save(change: (house: House) => House): Promise<boolean> {
  try {
    await changeHouse(change)
    return true
  } catch (error) {
    state = /quota/i.test(`${error}`) ? 'full' : 'failed'
    show()
    return false
  }
}

async function saveOwn(): Promise<void> {
  const own = pack
  if (!own || state === 'bad' || state === 'checking') return
  const isEmpty = toText(own) === toText(empty())
  if (!(await save((now) => ({ ...now, own: isEmpty ? null : own })))) return
  savedText = text
  state = 'saved'
  await load()
}

function download(content: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Asks the browser for the address first: it answers to a click alone. */
async function ask(address: string): Promise<void> {
  asked = null
  linkProblems = []
  const refuse = (why: LinkedProps['state']) => {
    linkState = why
    show()
  }
  const origin = patternOf(address)
  if (!origin || !isTrustworthy(address)) return refuse('insecure')
  if (!(await browser.permissions.request({ origins: [origin] }))) return refuse('denied')
  refuse('asking')
  const answer = await askFor(address)
  if ('failure' in answer) {
    linkProblems = answer.problems
    return refuse(answer.failure)
  }
  const rest = house.linked.filter((linked) => linked.address !== address).map((linked) => linked.pack)
  linkProblems = misfits(shipped, [...policy.packs, ...rest, answer.pack, ...(house.own ? [house.own] : [])])
  if (linkProblems.length > 0) return refuse('unfit')
  asked = { address, edition: answer }
  refuse('idle')
}

async function take(address: string): Promise<void> {
  const known = house.linked.find((linked) => linked.address === address)
  const edition = asked?.address === address ? asked.edition : known?.offer
  if (!edition) return
  const { pack, hash } = edition
  const linked = { address, pack, hash, askedAt: Date.now(), offer: null, failure: null }
  const isDone = await save((now) => ({
    ...now,
    linked: known ? now.linked.map((one) => (one.address === address ? linked : one)) : [...now.linked, linked],
  }))
  if (isDone) asked = null
  else linkState = 'full'
  await load()
}

async function unlink(address: string): Promise<void> {
  await save((now) => ({ ...now, linked: now.linked.filter((linked) => linked.address !== address) }))
  await load()
}

function previewOf(address: string, { pack, hash }: Edition): Preview {
  const before = house.linked.find((linked) => linked.address === address)?.pack ?? null
  const { title, version } = pack
  return { address, title: title[locale], version, hash, differences: differences(before, pack) }
}

/** All rules as the packs before this one leave them, and what this one says. */
function rows(own: Pack): OptionsProps['rules']['packs'] {
  const before = applyChanges([...shipped, ...others()], new Problems())
  return before.map(({ id: packId, title, category, rules }) => ({
    title: title[locale],
    rules: rules.map((rule): RuleRow => {
      const id = `${packId}/${rule.id}`
      const change = own.changes?.rules?.[id]
      const known = explanations[id]
      return {
        id,
        message: rule.message[locale].replace(/\{[\w-]+\}/g, '…'),
        why: (known?.why ?? rule.why)?.[locale] ?? '',
        source: known?.source ?? rule.source ?? '',
        isOn: !(change?.off ?? rule.off ?? false),
        severity: change?.severity ?? rule.severity,
        severities: SEVERITIES.filter((one) => one !== 'error' || category !== 'trust' || rule.severity === 'error'),
        isChanged: change?.off !== undefined || change?.severity !== undefined,
      }
    }),
  }))
}

function changeRule(own: Pack, ruleId: string, change: { isOn?: boolean; severity?: RuleRow['severity'] }): void {
  const before = applyChanges([...shipped, ...others()], new Problems())
  const [packId = '', name] = ruleId.split('/')
  const rule = before.find(({ id }) => id === packId)?.rules.find(({ id }) => id === name)
  const said = own.changes?.rules?.[ruleId]
  const off = change.isOn === undefined ? said?.off : !change.isOn
  const severity = change.severity ?? said?.severity
  // What the packs before say anyway need not be said.
  setPack(
    withRuleChange(own, ruleId, {
      ...(off !== undefined && off !== (rule?.off ?? false) && { off }),
      ...(severity !== undefined && severity !== rule?.severity && { severity }),
    }),
  )
}

let allowed: readonly string[] = []
let missing: readonly string[] = []

async function loadSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  missing = policy.sites.filter((host) => !origins.some((origin) => origin.includes(`//${host}/`)))
}

function show(): void {
  const own = pack ?? EMPTY_PACK
  allowed = allowedWords(own)
  const taken = own.rules.map(({ id }) => id)
  render(
    <Options
      trouble={trouble}
      onRescue={
        trouble && raw !== undefined && trouble.kind !== 'unfit'
          ? () => download(JSON.stringify(raw, null, 2), 'lugas-tersimpan.json')
          : undefined
      }
      policy={{
        packs: policy.packs.map(({ title, version }) => `${title[locale]} ${version}`),
        sites: missing,
        onAllow: () =>
          void browser.permissions
            .request({ origins: missing.map((host) => `https://${host}/*`) })
            .then(loadSites)
            .then(show),
      }}
      isLocked={pack === null}
      lists={{
        lists: (Object.keys(OWN_LISTS) as OwnList[]).map((name) => ({ name, lines: ownList(own, name) })),
        onList: (name, lines) => setPack(withOwnList(own, name, linesOf(lines))),
        left: leftWordings(own),
        onLeft: (lines) => setPack(withLeftWordings(own, linesOf(lines))),
        allowed,
        unknown: unknownWords,
        onAllowed: (lines) => {
          const made = withAllowedWords(own, linesOf(lines), shipped)
          unknownWords = made.unknown
          setPack(made.pack)
        },
      }}
      rules={{ packs: rows(own), onChange: (ruleId, change) => changeRule(own, ruleId, change) }}
      form={{
        rules: own.rules.map(({ id, message }) => ({ id, message: message?.[locale] ?? '' })),
        onTry: (draft) => tryRule(draft, taken, languages),
        onAdd: ({ rule }) => rule && setPack(withRule(own, rule)),
        onRemove: (id) => setPack(withoutRule(own, id)),
      }}
      json={{
        text,
        onText: setText,
        onImport: (file) => void file.text().then(setText),
        onExport: () => download(text, `${own.id}.json`),
      }}
      linked={{
        packs: house.linked.map(({ address, pack, hash, askedAt, failure, offer }) => ({
          address,
          title: pack.title[locale],
          version: pack.version,
          hash,
          asked: new Date(askedAt).toLocaleString(locale),
          failure,
          offer: offer && previewOf(address, offer),
        })),
        preview: asked && previewOf(asked.address, asked.edition),
        state: linkState,
        problems: linkProblems,
        onAsk: (address) => void ask(address),
        onTake: (address) => void take(address),
        onDismiss: () => {
          asked = null
          show()
        },
        onRemove: (address) => void unlink(address),
      }}
      save={{ state, problems, onSave: () => void saveOwn(), onUndo: undo, onGo: goTo }}
    />,
    root,
  )
}

onHouseChanged(() => void load())
onInForceChanged(() => void load())
await load()
await loadSites()
show()
