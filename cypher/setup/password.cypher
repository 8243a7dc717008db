// Replaces the password that every new database starts with.
ALTER CURRENT USER SET PASSWORD FROM $old TO $new
