import { z } from 'zod'
import { fail, mapOk, ok } from '#shared/kernel/result'
import { withoutSlash } from '#shared/loyalty/port/without-slash'
import type { LoyaltyProgram, LoyaltyProgramDefinition, ProgramTools } from '../port/loyalty-program'
import * as api from './api'
import { fromParticipant, toCrediting, toReversal } from './translate'

const pathNames = Object.keys(api.paths) as api.PathName[]

const settingsSchema = z.object({
  baseUrl: z.string().min(1).transform(withoutSlash),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  cnpj: z.string().min(1),
  paths: z.partialRecord(z.enum(pathNames), z.string().startsWith('/')).default({}),
})
export type JuntosSomosMaisSettings = z.infer<typeof settingsSchema>

export const juntosSomosMais: LoyaltyProgramDefinition<JuntosSomosMaisSettings, 'juntos-somos-mais'> = {
  id: 'juntos-somos-mais',
  settings: settingsSchema,
  create: createJuntosSomosMais,
}

/** A valid CPF that is nobody's we know: asking about it changes nothing. */
const NOBODY = '00000000191'

function createJuntosSomosMais(settings: JuntosSomosMaisSettings, tools: ProgramTools): LoyaltyProgram {
  const operator = api.juntosSomosMaisApi(settings, tools)
  return {
    async probe() {
      const asked = await operator.participant(NOBODY, 'cashier')
      if (asked.ok) return ok(null)
      const isStore = asked.error.kind === 'declined' && asked.error.refusal.code === 'store-refused'
      return isStore ? fail({ kind: 'misconfigured', what: 'store' }) : asked
    },
    members: {
      async find(key, patience) {
        return mapOk(
          await operator.participant(key, patience),
          (participant) => participant && fromParticipant(participant),
        )
      },
    },
    earning: {
      async earn(request, patience) {
        const crediting = toCrediting(request, settings.cnpj)
        if (crediting.items.length === 0)
          return fail({ kind: 'declined', refusal: { code: 'nothing-eligible' }, words: '' })
        return mapOk(await operator.send(api.credit, {}, crediting, patience), ({ points, status }) => ({
          reference: null,
          earned: { kind: 'points', points, isPending: status === 'pending' },
        }))
      },
      async reverse(request, patience) {
        const inPath = { creditingId: request.earningId }
        return mapOk(
          await operator.send(api.reverse, inPath, toReversal(request), patience),
          ({ remainingPoints }) => ({ remainingPoints }),
        )
      },
    },
  }
}
