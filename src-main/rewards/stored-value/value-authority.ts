import type { Central } from '#shared/central/central'

/**
 * Who decides over the value of an account, at its home (DESIGN section 10): this till's own file, or the Central. Each
 * call may be made again with the same name and is done once; none may be made inside a transaction.
 */
export type ValueAuthority = Pick<Central, 'hold' | 'release' | 'ask'>
