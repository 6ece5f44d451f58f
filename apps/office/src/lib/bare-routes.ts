/** Screens of the hall: nobody signs in there, and nothing stands around what they show. */
export const bareRoutes = ['/[[lang=lang]]/counter/kiosk', '/[[lang=lang]]/counter/board'] as const;
