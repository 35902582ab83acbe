import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** No customer display is paired. */
export const displayRefusals = {
  'no-room-for-screen': refusal(z.object({}), () => 'Já há 4 visores pareados. Remova um deles antes.'),
}
