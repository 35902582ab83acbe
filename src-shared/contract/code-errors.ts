import { z } from 'zod'
import { labelTroubleSchema } from '../catalog/label-trouble'

/** Why a scanned or typed code becomes no line, in a sale or an order. */
export const codeErrors = {
  'unknown-code': z.object({ scanned: z.string() }),
  'label-not-read': z.object({ scanned: z.string(), trouble: labelTroubleSchema }),
  'invalid-quantity': z.object({}),
}
