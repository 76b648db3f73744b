/** The kinds of sessions that count as talks and have a number within the programme. Pages know them too, so nothing is imported. */
export const numberedSessions = ['talk', 'keynote', 'workshop'] as const
