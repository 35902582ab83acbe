/** A UUID of nothing, for the examples of operations. */
export const exampleId = '01890000-0000-7000-8000-00000000beef'
