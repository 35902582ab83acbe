import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const payloadSchema = z.object({ sub: z.string(), exp: z.number() })

/** Signs and reads JSON Web Tokens (RFC 7519, HS256); `exp` in seconds since 1970. */
export function tokenSigner(secret: string) {
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url')
  const header = encode({ alg: 'HS256', typ: 'JWT' })

  return {
    issue(user: string, issuedAt: number, seconds: number, id: string): string {
      const iat = Math.floor(issuedAt / 1000)
      const text = `${header}.${encode({ sub: user, iat, exp: iat + seconds, jti: id })}`
      return `${text}.${sign(text)}`
    },
    /** Whose token it is; undefined when it is not ours or has expired. */
    read(token: string, now: number): string | undefined {
      const [head = '', body = '', signature = ''] = token.split('.')
      if (!isEqual(signature, sign(`${head}.${body}`))) return undefined
      const payload = payloadSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
      return now < payload.exp * 1000 ? payload.sub : undefined
    },
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
