/** As the officer's browser calls itself: with it the officer tells the own sessions from one another. */
export function browserOf(request: Request): string {
  return (request.headers.get('user-agent') ?? '').slice(0, 300);
}
