import { notFound } from 'next/navigation'

/** Answers with a calendar (RFC 5545, section 8.1), or that there is none. */
export function calendarResponse(calendar: string | undefined): Response {
  return new Response(calendar ?? notFound(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
