import { z } from 'zod'

/** What a server is reached and entered by. */
export const smtpSettings = z
  .object({
    host: z.string().min(1),
    port: z.coerce.number().int().min(1).max(65_535),
    security: z.enum(['starttls', 'tls', 'none']),
    user: z.string().default(''),
    password: z.string().default(''),
    from: z.email(),
    name: z.string().default(''),
  })
  .refine(({ host, security }) => security !== 'none' || isHere(host), {
    path: ['security'],
    error: 'only this computer may be open',
  })
export type SmtpSettings = z.infer<typeof smtpSettings>

function isHere(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
