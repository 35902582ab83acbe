import { openTill } from '../../screens/store/open-till'
import { signIn } from '../../screens/store/sign-in'
import { people } from './people'
import type { Till } from './till'

/** Signs in and opens the till with R$ 100,00: from here on codes can be scanned. */
export async function startSelling(
  { window }: Till,
  who: Parameters<typeof signIn>[1] = people.cashier,
): Promise<void> {
  await signIn(window, who)
  await openTill(window, '100,00')
}
