import { maskName } from '#shared/customers/customer/mask-name'
import type { Caller } from '../../store/access/caller'

/** Somebody else's name, as far as whoever asks may know it. */
export function nameFor({ role }: Pick<Caller, 'role'>, name: string): string {
  return role.levels['customer.see-documents'] === 'allow' ? name : maskName(name)
}
