/**
 * How long types take when a shop's features are many: generates features of so many operations each, with what reads
 * their registries, into a temporary folder, and builds them under `composite` as this project is.
 *
 *     node scripts/measure-features.mjs [features] [operations]
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const [features = 100, operations = 5] = process.argv.slice(2).map(Number)
const numbers = (count) => Array.from({ length: count }, (_, index) => index)

/** The ways a registry can be made of features. */
const ways = {
  /** A literal that spreads each feature: a line in each registry. */
  spread: {
    list: '',
    contract: `export const contract = {\n${numbers(features)
      .map((n) => `  ...feature${n}.operations,`)
      .join('\n')}\n} as const`,
    rights: `export const rights = {\n${numbers(features)
      .map((n) => `  ...feature${n}.rights,`)
      .join('\n')}\n} as const`,
  },
  /** One list of features, and every registry gathered from it. */
  gathered: {
    list: `export const features = [\n${numbers(features)
      .map((n) => `  feature${n},`)
      .join('\n')}\n] as const satisfies readonly Feature[]`,
    contract: `export const contract: All<typeof features, 'operations'> = gather(features, 'operations')`,
    rights: `export const rights: All<typeof features, 'rights'> = gather(features, 'rights')`,
  },
}

const operation = (feature, n) => `
    'area${feature}.do-${n}': command({
      input: z.object({ id: z.uuid().brand<'Id${feature}'>(), amount: z.int(), rows: z.array(z.object({ name: z.string(), kind: z.enum(['a', 'b', 'c${n}']) })) }),
      output: z.object({ id: z.uuid(), lines: z.array(rowSchema${feature}), total: z.int(), note: z.string().nullable() }),
      errors: { 'refused-${feature}-${n}': z.object({ limit: z.string() }), 'not-open': z.object({}) },
      permission: 'area${feature}.manage',
      touches: 'settings',
      atStake: 'input',
      example: { id: '01890000-0000-7000-8000-00000000beef', amount: 1, rows: [] },
    }),`

const featureFile = (n) => `
import { z } from 'zod'
import type { Feature } from './kernel/feature'
import { command } from './kernel/operation'
const rowSchema${n} = z.object({ a: z.string(), b: z.int(), c: z.boolean(), d: z.string().nullable(), e: z.array(z.string()) })
export const feature${n} = {
  rights: { 'area${n}.manage': { name: 'Área ${n}', starts: { cashier: 'deny', supervisor: 'allow' } } },
  actions: { 'area${n}.did': 'Feito ${n}' },
  operations: {${numbers(operations)
    .map((o) => operation(n, o))
    .join('')}
  },
} as const satisfies Feature
`

const readers = `
import { contract, rights } from '../shared/registries'
import type { ErrorOf, InputOf, OutputOf, ReplyOf } from '../shared/kernel/operation'
type Contract = typeof contract
type Name = keyof Contract
export type Permission = keyof typeof rights
declare function call<N extends Name>(name: N, input: InputOf<Contract[N]>): Promise<ReplyOf<Contract[N]>>
export const levels: Readonly<Record<Permission, string>> = Object.fromEntries(Object.entries(rights).map(([key, { name }]) => [key, name])) as never
type AppError = { [N in Name]: ErrorOf<Contract[N]> }[Name]
export const words: { readonly [C in AppError['code']]?: (error: Extract<AppError, { readonly code: C }>) => string } = {
  'refused-0-0': ({ limit }) => limit,
}
export type Handlers = { readonly [N in Name]: (input: InputOf<Contract[N]>) => OutputOf<Contract[N]> }
export async function useAll(): Promise<number> {
  let total = 0
${numbers(features)
  .map(
    (n) =>
      `  { const reply = await call('area${n}.do-0', { id: '01890000-0000-7000-8000-00000000beef', amount: 1, rows: [{ name: 'x', kind: 'c0' }] }); if (reply.ok) total += reply.value.total; else if (reply.error.code === 'refused-${n}-0') total += reply.error.limit.length }`,
  )
  .join('\n')}
  return total
}
`

const compiler = JSON.stringify({
  compilerOptions: {
    target: 'ES2023',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2023'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: true,
    composite: true,
    emitDeclarationOnly: true,
  },
})

/** Processor time in milliseconds, the children's included: what else runs on the computer does not count. */
function build(folder) {
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc')
  const script = 'TIMEFORMAT="%U %S"; time "$0" "$1" -b "$2"'
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, tsc, folder], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout.slice(0, 4000))
  const [user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return Math.round((user + system) * 1000)
}

for (const [name, way] of Object.entries(ways)) {
  const folder = mkdtempSync(join(tmpdir(), 'features-'))
  try {
    const shared = join(folder, 'shared')
    mkdirSync(join(folder, 'main'), { recursive: true })
    cpSync(join(root, 'src-shared/kernel'), join(shared, 'kernel'), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'base.json'), compiler)
    const references = JSON.stringify([{ path: '../shared' }])
    writeFileSync(
      join(shared, 'tsconfig.json'),
      `{ "extends": "../base.json", "compilerOptions": { "outDir": "../out/shared" }, "include": ["**/*.ts"] }`,
    )
    writeFileSync(
      join(folder, 'main/tsconfig.json'),
      `{ "extends": "../base.json", "compilerOptions": { "outDir": "../out/main" }, "include": ["*.ts"], "references": ${references} }`,
    )
    for (const n of numbers(features)) writeFileSync(join(shared, `feature-${n}.ts`), featureFile(n))
    const imports = numbers(features)
      .map((n) => `import { feature${n} } from './feature-${n}'`)
      .join('\n')
    writeFileSync(
      join(shared, 'registries.ts'),
      `${way.list === '' ? '' : "import { gather, type All, type Feature } from './kernel/feature'\n"}${imports}\n${way.list}\n${way.contract}\n${way.rights}\n`,
    )
    writeFileSync(join(folder, 'main/readers.ts'), readers)
    const whole = build(join(folder, 'main'))
    writeFileSync(join(shared, 'feature-0.ts'), featureFile(0).replace('Feito 0', 'Feito de novo'))
    const words = build(join(folder, 'main'))
    writeFileSync(
      join(shared, 'feature-0.ts'),
      featureFile(0).replace('total: z.int()', 'total: z.int(), more: z.int()'),
    )
    const operationChanged = build(join(folder, 'main'))
    console.log(
      `${name}: ${features} features × ${operations} operations: whole ${whole} ms, a word changed ${words} ms, an operation changed ${operationChanged} ms`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
