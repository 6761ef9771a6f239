// Where a form may be a frame of its page: nobody published how it is shown, or its address.
export const FRAMED = '/app/oauth2/';
