import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'

/** How bringing the second folder its copies went last: all there, out of reach, no room, or it may not be written. */
export const secondOutcomeSchema = z.enum(['done', 'gone', 'full', 'refused'])
export type SecondOutcome = z.infer<typeof secondOutcomeSchema>

/** The same as whoever looks after the copies reads it. */
export const secondWords: Readonly<Record<SecondOutcome, string>> = {
  done: 'Segunda pasta em dia.',
  gone: 'A segunda pasta não foi encontrada. Ligue o disco ou a rede.',
  full: 'Não há espaço na segunda pasta. Libere espaço ou escolha outra.',
  refused: 'A segunda pasta não aceita gravação. Confira as permissões ou escolha outra.',
}

export const secondFolderSchema = z.object({
  folder: z.string(),
  /** Null before the first time. */
  last: z.object({ at: instantSchema, outcome: secondOutcomeSchema }).nullable(),
  /** The moment the newest copy there stands for; null where there is none, or it cannot be reached. */
  newest: instantSchema.nullable(),
})
export type SecondFolder = z.infer<typeof secondFolderSchema>
