import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '#shared/contract'
import { adjustmentKinds } from '#shared/goods/pricing/adjustments/adjustment-kinds'
import { loyaltyProgramIds } from '#shared/loyalty/port/program-id'
import { tenderKinds } from '#shared/selling/payment/tender'
import { permissions } from '#shared/store/access/permissions'
import { auditActions } from '#shared/store/audit/audit-actions'
import { askedByHand } from './asked-by-hand'
import { centralFiles, type FeatureLines } from './central-files'
import { largestFlatFolder } from './flat-folders'
import { folderImports, largestCycle } from './folder-cycles'
import { queriesNamingWriteDb, queriesWithoutSql } from './honest-queries'
import { filesNaming } from './named-kinds'
import { operationLists } from './operation-lists'
import { ownFooters } from './own-footers'
import { readSources, type Source } from './source-files'
import { unstyledClasses } from './unstyled-classes'
import { ownWaitingStates } from './waiting-states'

/** What was counted, and where: which folders or files it is about. */
export interface Figure {
  readonly count: number
  readonly where: readonly string[]
}

/** What tells whether the program grows by adding, in the order of the table. */
export const figureNames = {
  mainCycle: 'folders in the largest cycle, main',
  rendererCycle: 'folders in the largest cycle, renderer',
  queriesWithoutSql: '*-queries.ts without SQL',
  queriesThatWrite: '*-queries.ts naming WriteDb',
  centralFiles: 'central files that know a feature (median)',
  flatFolder: 'code files in the largest flat folder',
  operationLists: 'lists of operations beside the contract',
  waitingStates: 'screens with a busy state of their own',
  ownFooters: 'windows with a sending footer of their own',
  askedByHand: 'screens that ask main in an effect',
  unstyledClasses: 'classes of screens without a style',
  tenderKinds: 'files away from home naming a tender kind',
  programs: 'files away from home naming a programme',
  adjustmentKinds: 'files away from home naming an adjustment',
} as const
export type FigureName = keyof typeof figureNames

export function countFigures(root: string): Readonly<Record<FigureName, Figure>> {
  const shared = readSources(root, ['src-shared'])
  const main = readSources(root, ['src-main'])
  const renderer = readSources(root, ['src-renderer'])
  const all = [...shared, ...main, ...renderer]
  const flat = largestFlatFolder(all)
  return {
    mainCycle: cycleOf(main),
    rendererCycle: cycleOf(renderer),
    queriesWithoutSql: files(queriesWithoutSql(main)),
    queriesThatWrite: files(queriesNamingWriteDb(main)),
    centralFiles: medianOf(centralFiles(all)),
    flatFolder: { count: flat.files, where: [flat.folder] },
    operationLists: files(
      operationLists(all, {
        operations: Object.keys(contract),
        others: new Set<string>([...permissions, ...auditActions]),
      }),
    ),
    waitingStates: files(ownWaitingStates(renderer)),
    ownFooters: files(ownFooters(renderer)),
    askedByHand: files(askedByHand(renderer)),
    unstyledClasses: files(unstyledClasses(renderer, (path) => readFileSync(join(root, path), 'utf8'))),
    // What a customer holds has the name of the tender that pays with it.
    tenderKinds: files(
      filesNaming(all, { kinds: tenderKinds, home: /^src-\w+\/(?:selling\/payment|rewards)\// }),
    ),
    programs: files(
      filesNaming(all, {
        kinds: loyaltyProgramIds,
        home: new RegExp(`^src-\\w+/loyalty/(${loyaltyProgramIds.join('|')})/`),
      }),
    ),
    adjustmentKinds: files(
      filesNaming(all, {
        kinds: adjustmentKinds.map(({ id }) => id),
        // What a programme gives is called as the benefit it becomes.
        home: /^src-\w+\/(goods\/pricing|loyalty)\//,
      }),
    ),
  }
}

/** The feature in the middle: half of them are known in no more files. */
function medianOf(features: readonly FeatureLines[]): Figure {
  return {
    count: features[Math.floor(features.length / 2)]?.files.length ?? 0,
    where: features.map(({ feature, files: known }) => `${feature}: ${known.length} (${known.join(', ')})`),
  }
}

function cycleOf(sources: readonly Source[]): Figure {
  return files(largestCycle(folderImports(sources)))
}

const files = (where: readonly string[]): Figure => ({ count: where.length, where })
