import type { OperatorAnswer, OperatorRequest } from '../http/operator'
import { firstIssue } from '../http/wire-fields'
import type { Books } from './dito-books'
import { ditoRules } from './dito-data'
import { answer, brandRefused, invalid, unauthorized } from './refusals'
import { tokenSigner } from './token'
import { credentials } from './wire'

/** Lets callers in: gives tokens, and looks at token, brand and envelope of every other call, in this order. */
export function doorkeeper({ data, now, secrets }: Books) {
  const signer = tokenSigner(secrets.token())

  function userOf({ headers, circumstances }: OperatorRequest): string | undefined {
    const token = /^Bearer ([\w.-]+)$/.exec(headers.authorization ?? '')?.[1]
    return token === undefined || circumstances.credentialRefused ? undefined : signer.read(token, now())
  }

  return {
    login: (request: OperatorRequest): OperatorAnswer => {
      if (request.flaw !== undefined) return invalid(request.flaw)
      if (request.headers.brand !== undefined) return invalid('this call carries no brand')
      const call = credentials.safeParse(request.body)
      if (!call.success) return invalid(firstIssue(call.error))
      const { user, password } = call.data
      const isKnown = data.accounts.some((account) => account.user === user && account.password === password)
      if (!isKnown || request.circumstances.credentialRefused) return unauthorized
      const token = signer.issue(user, now(), ditoRules.tokenSeconds, secrets.uuid())
      return answer({ token, expires_in: ditoRules.tokenSeconds })
    },
    admit:
      (next: (request: OperatorRequest) => OperatorAnswer) =>
      (request: OperatorRequest): OperatorAnswer => {
        const user = userOf(request)
        const account = data.accounts.find((one) => one.user === user)
        if (!account) return unauthorized
        if (request.headers.brand !== account.brand) return brandRefused
        return request.flaw === undefined ? next(request) : invalid(request.flaw)
      },
  }
}

export type Doorkeeper = ReturnType<typeof doorkeeper>
