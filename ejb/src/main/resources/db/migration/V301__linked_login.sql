-- A login that was there and has no role yet is linked first and let into the portal by Keycloak afterwards.
ALTER TABLE login_request DROP CONSTRAINT login_request_state_ck;
ALTER TABLE login_request ADD CONSTRAINT login_request_state_ck CHECK (state IN ('WANTED', 'CREATED', 'SENDING', 'INVITED',
  'UNCERTAIN', 'OFFERED', 'LINKED', 'ARRIVED', 'WITHDRAWN'));
