import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** Files taken out of the till. */
export const exportRefusals = {
  'export-folder': refusal(
    z.object({ folder: z.string() }),
    ({ folder }) =>
      `O caixa não conseguiu gravar na pasta ${folder}. Veja se ela ainda existe e aceita arquivos, e exporte de novo.`,
  ),
  'export-died': refusal(
    z.object({}),
    () => 'A gravação parou de repente, e nada ficou pela metade. Exporte de novo.',
  ),
}
