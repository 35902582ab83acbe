import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Pictures that are no photos of a product. */
export const photoRefusals = {
  'photo-not-read': refusal(none, () => 'Este arquivo não é uma foto JPEG, PNG ou WebP de até 1 MB.'),
  'photo-not-found': refusal(none, () => 'Esta foto não existe mais. Abra a aba de novo.'),
  'photos-full': refusal(
    z.object({ most: z.int() }),
    ({ most }) => `Um produto tem até ${most} fotos. Tire uma antes de incluir outra.`,
  ),
  'photo-folder': refusal(
    none,
    () =>
      'O caixa não conseguiu gravar a foto na pasta de dados. Veja se há espaço no disco e tente de novo.',
  ),
}
