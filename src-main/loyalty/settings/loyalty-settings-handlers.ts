import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import type { BranchId } from '#shared/kernel/ids'
import { fail, ok } from '#shared/kernel/result'
import type { PointsProgramId } from '#shared/loyalty/port/program-id'
import type { loyaltySettingsContract } from '#shared/loyalty/settings/loyalty-settings-operations'
import type { ProgramPlace, ProgramSettings } from '#shared/loyalty/settings/program-settings'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import type { BranchPrograms } from './create-branch-programs'
import { lostSecrets } from './effective-settings'
import { pointsTable } from './loyalty-rules'
import { branchIdentity, listBrands } from './program-setting-rows'
import { provision } from './provision'
import { readProgramSettings } from './read-program-settings'
import { savePointsTable } from './save-points-table'
import { checkDraft, saveProgramSettings } from './save-program-settings'
import { testConnection } from './test-connection'
import { countUnreadyProducts, unreadyProducts } from './unready-product-queries'

const pageSize = 100

/** What both questions and changes answer with. */
function readings(desk: ReadDesk, secrets: SecretKeeper) {
  const { database } = desk
  return {
    read: async (place: ProgramPlace): Promise<ProgramSettings> => ({
      ...readProgramSettings(database, place, desk.terminal.branchId),
      keepsSecrets: await secrets.isSafe(),
      lostSecrets: await lostSecrets(database, secrets, place),
    }),
    isThere: (branchId: BranchId | null): boolean =>
      branchId === null || branchIdentity(database, branchId) !== undefined,
    points: (program: PointsProgramId, branchId: BranchId) => ({
      table: pointsTable(database, program, branchId),
      brands: listBrands(database),
    }),
  }
}

export function loyaltySettingsQueries(
  desk: ReadDesk,
  secrets: SecretKeeper,
): QueriesFor<typeof loyaltySettingsContract> {
  const { database } = desk
  const { read, points, isThere } = readings(desk, secrets)
  return {
    'loyalty-settings.read': async (place) =>
      isThere(place.branchId) ? ok(await read(place)) : fail({ code: 'branch-not-found' }),
    'loyalty-settings.points-table': ({ program, branchId }) =>
      isThere(branchId) ? ok(points(program, branchId)) : fail({ code: 'branch-not-found' }),
    'loyalty-settings.unready-products': ({ text, after }) => {
      const words = ftsPrefixQuery(text) ?? null
      const found = unreadyProducts(database, words, after, pageSize + 1)
      return ok({
        products: found.slice(0, pageSize),
        total: countUnreadyProducts(database, words),
        more: found.length > pageSize,
      })
    },
  }
}

export function loyaltySettingsCommands(
  desk: Desk,
  secrets: SecretKeeper,
  programs: BranchPrograms,
): CommandsFor<typeof loyaltySettingsContract> {
  const { database } = desk
  const here = desk.terminal.branchId
  const { read, points } = readings(desk, secrets)
  return {
    'loyalty-settings.save': async (draft, caller) => {
      const saved = await saveProgramSettings(desk, caller, secrets, draft)
      return saved.ok ? ok(await read(draft)) : saved
    },
    'loyalty-settings.test': async (draft) => {
      const checked = checkDraft(database, draft)
      return checked.ok
        ? ok({ fault: await testConnection(programs, draft, draft.branchId ?? here) })
        : checked
    },
    'loyalty-settings.provision': async (draft) => {
      const checked = checkDraft(database, draft)
      return checked.ok ? provision(programs, draft, draft.branchId ?? here) : checked
    },
    'loyalty-settings.save-points-table': (draft, caller) => {
      const saved = savePointsTable(desk, caller, draft)
      return saved.ok ? ok(points(draft.program, draft.branchId)) : saved
    },
  }
}
