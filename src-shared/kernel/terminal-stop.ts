import { z } from 'zod'

/**
 * Why a terminal that joined a Central may do nothing with sales (DESIGN section 11). `clash`: somebody else speaks as it, as
 * where its disk was copied or its file restored; `revoked`: somebody put it out; `not-enrolled`: the Central knows no such
 * terminal any more, or another computer took its place; `catching-up`: it has a new epoch, and has not heard yet which
 * numbers were given in its name.
 */
export const terminalStopSchema = z.enum(['clash', 'revoked', 'not-enrolled', 'catching-up'])
export type TerminalStop = z.infer<typeof terminalStopSchema>
