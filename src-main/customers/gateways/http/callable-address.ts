import { z } from 'zod'
import { callableUrl } from '../../../platform/http/callable-url'

/** An operator's address as somebody set it up: one that may be called. */
export const callableAddress = z.string().refine((text) => callableUrl(text) !== undefined)
