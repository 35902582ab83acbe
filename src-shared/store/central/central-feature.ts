import { z } from 'zod'
import { byApproval, type Feature } from '../../kernel/feature'
import { terminalStopSchema } from '../../kernel/terminal-stop'
import { centralContract } from './central-operations'

/** How this till stands with the Central the company's tills share (DESIGN section 11). */
export const centralFeature = {
  rights: {
    'central.enrol': { name: 'Ligar este caixa à Central', starts: byApproval },
  },
  actions: {
    'central.enrol': 'Caixa ligado à Central',
  },
  events: {
    /** The Central stopped this terminal or lets it go on, or the clock went far from the Central's or came back. */
    'central-changed': z.object({ stop: terminalStopSchema.nullable() }),
  },
  operations: centralContract,
} as const satisfies Feature
